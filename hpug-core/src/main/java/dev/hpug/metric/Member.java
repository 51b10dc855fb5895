package dev.hpug.metric;

/** One place on an {@link Axis}, e.g. {@link LineOfBusiness#MEDICAID}. */
public sealed interface Member permits LineOfBusiness, Membership {

    /** The name used in files and messages, e.g. {@code "medicaid"}. */
    String id();

    /** Its place among {@link Axis#members}, from 0. */
    int index();

    /** The axis this is a place on. */
    Axis axis();
}
