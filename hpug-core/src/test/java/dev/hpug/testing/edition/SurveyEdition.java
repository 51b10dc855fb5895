package dev.hpug.testing.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * An edition that was written by hand as a file, and exists nowhere else: {@code survey-2024}, of a survey of payment in four
 * categories with sub-categories, as insurers answer them. Eight shares make a whole, with dollars beside each, for three lines of
 * business.
 */
public final class SurveyEdition {

    private static final String FILE = "survey-2024.json";

    private SurveyEdition() {}

    /** The bytes of its file, {@code hpug-edition} version 1. */
    public static byte[] file() {
        try (InputStream file = Objects.requireNonNull(SurveyEdition.class.getResourceAsStream(FILE), FILE)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
