/**
 * Small runnable programs, each one thing a user does. Start with {@link dev.hpug.examples.QuickStart}.
 *
 * <p>Those that write a workbook need Apache POI, which {@code dev.hpug.xlsx} leaves to its users to require. A module that
 * only reads has no such line.
 */
module dev.hpug.examples {
    requires dev.hpug.json;
    requires dev.hpug.xlsx;
    requires jakarta.validation;
    requires org.apache.poi.ooxml;
    requires org.hibernate.validator;
    requires static org.jspecify;

    exports dev.hpug.examples;

    // a validation provider reads the fields of the records it validates
    opens dev.hpug.examples to
            org.hibernate.validator;
}
