package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hpug.json.NotAReportException.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotAReportTest {

    private static NotAReportException refusal(String document) {
        return refusal(ReportJsonReader.standard(), document.getBytes(StandardCharsets.UTF_8));
    }

    private static NotAReportException refusal(ReportJsonReader reader, byte[] document) {
        return catchThrowableOfType(NotAReportException.class, () -> reader.read(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                             | EMPTY
            ` `                                            | EMPTY
            [1]                                            | NOT_AN_OBJECT
            "format"                                       | NOT_AN_OBJECT
            null                                           | NOT_AN_OBJECT
            {}                                             | WRONG_FORMAT
            {"a": {"b": [1, 2]}}                           | WRONG_FORMAT
            {"metrics": {}}                                | WRONG_FORMAT
            {"format": "geojson"}                          | WRONG_FORMAT
            {"format": 1}                                  | WRONG_FORMAT
            {"format": "hpug-progress-report"}             | UNSUPPORTED_VERSION
            {"format": "hpug-progress-report", "version": 2, "metrics": {}}   | UNSUPPORTED_VERSION
            {"format": "hpug-progress-report", "version": "1"} | UNSUPPORTED_VERSION
            {"format": "hpug-progress-report", "version": 1}   | UNKNOWN_EDITION
            {"format": "hpug-progress-report", "version": 1, "edition": "cpr-1999"} | UNKNOWN_EDITION
            {"format": "hpug-progress-report", "version": 1, "edition": {"id": 1}}  | UNKNOWN_EDITION
            {"metrics": {}, "version": 2, "format": "hpug-progress-report"}         | UNSUPPORTED_VERSION
            {"format": "hpug-progress-report", "version": 1, "edition": "cpr-2021"  | TRUNCATED
            {"format": "hpug-progress-report", "version": 1, "edition": "cpr-2021"} x  | MALFORMED
            {"format": "hpug-progress-report", "version": 1, "edition": "cpr-2021"} {} | MALFORMED
            {"format": "hpug-progress-report", "version": 1, "edition": "cpr-2021", }  | MALFORMED
            {format: 1}                                    | MALFORMED
            {"a": NaN}                                     | MALFORMED
            {"a": 012}                                     | MALFORMED
            <xml/>                                         | MALFORMED
            """)
    void saysWhy(String document, Reason reason) {
        NotAReportException refusal = refusal(document);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal).hasMessageEndingWith(". " + refusal.advice());
    }

    @Test
    void saysWhere() {
        NotAReportException refusal = refusal("{\n  \"format\": \"hpug-progress-report\",\n  \"version\": 2 }");
        assertThat(refusal.line()).hasValue(3);
        assertThat(refusal.column()).hasValue(14);
        assertThat(refusal)
                .hasMessage("The version of the format is the number 2 and not the number 1 at line 3, column 14."
                        + " Read it with a newer hpug, or have it written as version 1.");
        assertThat(refusal("").line()).isEmpty();
        assertThat(refusal("").column()).isEmpty();
        assertThat(refusal("{\n\"a\" 1}").line()).hasValue(2);
    }

    @Test
    void limitsAreOptions() {
        byte[] document = "{\"format\": 1}".getBytes(StandardCharsets.UTF_8);
        ReportJsonReader reader = ReportJsonReader.standard();
        assertThat(refusal(reader.withMaxBytes(document.length), document).reason())
                .isEqualTo(Reason.WRONG_FORMAT);
        assertThat(refusal(reader.withMaxBytes(document.length - 1), document).reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThatIllegalArgumentException().isThrownBy(() -> reader.withMaxBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> reader.withMaxBytes(Integer.MAX_VALUE));
    }
}
