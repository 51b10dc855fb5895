/** The progress report and its editions as JSON, version 1 of the wire formats: written byte for byte alike, read with every problem located. */
module dev.hpug.json {
    requires transitive dev.hpug.core;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports dev.hpug.json;
}
