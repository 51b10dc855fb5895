package dev.hpug.json;

import dev.hpug.json.NotAReportException.Reason;
import dev.hpug.metric.Edition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What says that a document is a progress report, and of which edition. Anything else than that ends the reading. */
final class Header {

    private final KnownEditions known;
    private boolean isFormat;
    private boolean isVersion;
    private @Nullable Edition edition;

    Header(KnownEditions known) {
        this.known = known;
    }

    /** Takes the value {@code json} is at, if {@code name} is of the header. A value that was taken before is passed over. */
    boolean take(String name, JsonParser json) {
        switch (name) {
            case Names.FORMAT -> isFormat = isFormat || checkFormat(json);
            case Names.VERSION -> isVersion = isVersion || checkVersion(json);
            case Names.EDITION -> edition = edition == null ? find(json) : edition;
            default -> {
                return false;
            }
        }
        json.skipChildren();
        return true;
    }

    private static boolean checkFormat(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_STRING || !json.getString().equals(Names.FORMAT_ID)) {
            throw NotAReportException.of(
                    Reason.WRONG_FORMAT,
                    "The format is " + ProblemLog.found(json) + " and not \"" + Names.FORMAT_ID + "\"",
                    json.currentTokenLocation());
        }
        return true;
    }

    private static boolean checkVersion(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !json.getString().equals(Names.VERSION_NUMBER)) {
            throw NotAReportException.of(
                    Reason.UNSUPPORTED_VERSION,
                    "The version of the format is " + ProblemLog.found(json) + " and not the number 1",
                    json.currentTokenLocation());
        }
        return true;
    }

    private Edition find(JsonParser json) {
        Optional<Edition> found =
                json.currentToken() == JsonToken.VALUE_STRING ? known.find(json.getString()) : Optional.empty();
        return found.orElseThrow(() -> NotAReportException.of(
                Reason.UNKNOWN_EDITION,
                "The edition is " + ProblemLog.found(json) + ", and known are " + known.names(),
                json.currentTokenLocation()));
    }

    /** Whether all of it was taken. */
    boolean isComplete() {
        return isFormat && isVersion && edition != null;
    }

    /** The edition. @throws NotAReportException when some part of the header was never taken */
    Edition edition() {
        if (!isFormat) {
            throw NotAReportException.of(Reason.WRONG_FORMAT, "The JSON does not say which format it has");
        }
        if (!isVersion) {
            throw NotAReportException.of(
                    Reason.UNSUPPORTED_VERSION, "The JSON does not say which version of the format it has");
        }
        if (edition == null) {
            throw NotAReportException.of(
                    Reason.UNKNOWN_EDITION, "The JSON does not say which edition of the report it answers");
        }
        return edition;
    }
}
