package dev.hpug.validation;

import jakarta.validation.Payload;

/** Payloads that tell those who handle violations how much one matters. */
public final class SeverityPayload {

    private SeverityPayload() {}

    /** It cannot be true as stated. */
    public interface ErrorLevel extends Payload {}

    /** It can be true and probably is not, or something is missing. */
    public interface WarningLevel extends Payload {}

    /** Worth knowing. */
    public interface InfoLevel extends Payload {}
}
