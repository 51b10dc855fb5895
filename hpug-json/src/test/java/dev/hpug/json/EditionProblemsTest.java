package dev.hpug.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.metric.Edition;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is wrong with an edition's file is told at once, each with its place and what would mend it. */
class EditionProblemsTest {

    private static final EditionJsonReader READER = EditionJsonReader.standard();

    private static final String SMALL = """
            { "format": "hpug-edition", "version": 1, "id": "small",
              "periods": { "current": { "start": "2023-01-01", "end": "2023-12-31" } },
              "axes": { "line": ["one", "two"] },
              "sections": [ { "id": "P", "items": [
                { "id": "P.1", "axis": "line", "asks": { "count": {}, "share": { "polarity": "higher" } } },
                { "id": "P.2", "axis": "line", "asks": { "share": {} } },
                { "id": "P.3", "asks": { "named": { "type": "text", "once": true } } } ] } ],
              "gates": [ { "id": "g", "title": "Any?", "opens": ["P"], "decides": ["P.1"] } ],
              "wholes": [ { "id": "p.total", "title": "All", "parts": ["P.1.share", "P.2.share"] } ],
              "totals": [ { "id": "t", "title": "Some", "of": "p.total", "parts": ["P.1.share"] } ],
              "relations": [
                { "kind": "counted-share", "amount": "P.1.count", "share": "P.1.share", "zeroRule": "p.zero", "rule": "p.count" } ],
              "blocks": [ { "id": "P", "title": "all", "metrics": ["P.1.count"] } ],
              "headlines": ["P.2.share"],
              "form": {
                "members": [ { "axis": "line", "member": "one" } ],
                "tables": [ { "id": "p", "section": "P", "labels": "Date",
                  "lines": { "axis": "line", "head": "Line" },
                  "answers": [ { "head": "#", "fields": ["count"] }, { "head": "%", "fields": ["share"] } ],
                  "rows": [ { "item": "P.1", "code": "1" }, { "item": "P.2", "code": "2" } ] } ] } }
            """;

    private static EditionReading read(String json) {
        return READER.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSmallEditionIsOne() {
        Edition small = read(SMALL).get();

        assertThat(small.itemIds()).containsExactly("P.1", "P.2", "P.3");
        assertThat(small.recommendedPeriods().prior()).hasToString("2022-01-01/2022-12-31");
        assertThat(small.share("P.1", "share").title()).isEqualTo("P.1");
        assertThat(small.form().head("#").spellings().whole()).containsExactly("#");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "polarity": "higher"          | "polarity": "up"              | json.choice      | /sections/0/items/0/asks/share/polarity | "higher", "lower", "neither"
            "polarity": "higher"          | "polarty": "higher"           | json.unknown-key | /sections/0/items/0/asks/share/polarty  | "polarity"
            "polarity": "higher"          | "polarity": null              | json.null        | /sections/0/items/0/asks/share/polarity | Leave the key out
            "polarity": "higher"          | "polarity": true              | json.type        | /sections/0/items/0/asks/share/polarity | a text
            "polarity": "higher"          | "decimalPlaces": 1.5          | json.number      | /sections/0/items/0/asks/share          | whole number
            "polarity": "higher"          | "decimalPlaces": 1e999999999  | json.number      | /sections/0/items/0/asks/share          | whole number
            "polarity": "higher"          | "band": { "least": "a/b" }    | json.number      | /sections/0/items/0/asks/share/band     | "7/62"
            "polarity": "higher"          | "band": { "least": 2 }        | json.edition     | /sections/0/items/0/asks/share/band     | Mend
            "type": "text",               |                               | json.missing     | /sections/0/items/2/asks/named          | "type"
            "axis": "line", "asks": { "share" | "axis": "lines", "asks": { "share" | json.reference | /sections/0/items/1           | "axes"
            ["one", "two"]                | ["one", "one"]                | json.edition     | /axes/line                              | Mend
            ["one", "two"]                | []                            | json.missing     | /axes/line                              | one entry
            "start": "2023-01-01"         | "start": "2023-02-29"         | json.date        | /periods/current/start                  | 2019-07-01
            "start": "2023-01-01"         | "start": "2024-01-01"         | json.edition     | /periods/current                        | Mend
            "opens": ["P"]                | "opens": ["Q"]                | json.reference   | /gates/0/opens/0                        | by its id
            "decides": ["P.1"]            | "decides": ["P.7"]            | json.edition     | /gates/0                                | Mend
            "parts": ["P.1.share", "P.2.share"] | "parts": ["P.1.share", "P.4.share"] | json.reference | /wholes/0/parts/1            | full stop
            "parts": ["P.1.share", "P.2.share"] | "parts": ["P.1.share", "P.1.count"] | json.reference | /wholes/0/parts/1            | share
            "of": "p.total"               | "of": "q.total"               | json.reference   | /totals/0/of                            | "wholes"
            "kind": "counted-share"       | "kind": "counted"             | json.choice      | /relations/0/kind                       | "counted-share"
            "zeroRule": "p.zero", "rule"  | "rule"                        | json.missing     | /relations/0                            | "zeroRule"
            "headlines": ["P.2.share"]    | "headlines": ["P.2"]          | json.reference   | /headlines/0                            | full stop
            "member": "one"               | "member": "three"             | json.edition     | /form/members/0                         | Mend
            "item": "P.2"                 | "item": "P.9"                 | json.edition     | /form/tables/0/rows/1                   | Mend
            "fields": ["count"]           | "fields": ["births"]          | json.edition     | /form/tables/0/rows/0                   | Mend
            "item": "P.2"                 | "item": "P.1"                 | json.edition     | /form/tables/0                          | Mend
            "id": "small",                | "id": "small", "id": "large", | json.duplicate   | /id                                     | Keep one
            "id": "small",                | "id": "",                     | json.choice      | /id                                     | a word
            "version": 1                  | "version": 2                  | json.not-an-edition | /version                             | right file
            """)
    void oneMistakeIsOneFinding(String was, String is, String rule, String pointer, String mend) {
        assertThat(SMALL).contains(was);

        EditionReading read = read(SMALL.replace(was, is == null ? "" : is));

        assertThat(read.edition()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.location()).contains(pointer);
            assertThat(finding.mend()).contains(mend);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        });
    }

    @Test
    void everythingIsToldAtOnce() {
        EditionReading read = read(SMALL.replace("\"decides\": [\"P.1\"]", "\"decides\": [\"P.7\"], \"titel\": \"x\"")
                .replace("\"of\": \"p.total\"", "\"of\": 7")
                .replace("\"item\": \"P.2\"", "\"item\": \"P.9\""));

        assertThat(read.findings())
                .extracting(finding -> finding.location().orElse(""))
                .containsExactly("/gates/0/titel", "/totals/0/of", "/form/tables/0/rows/1");
        assertThatThrownBy(read::get)
                .isInstanceOfSatisfying(
                        NotAnEditionException.class,
                        refused -> assertThat(refused.findings()).isEqualTo(read.findings()))
                .hasMessageContaining("/gates/0/titel")
                .hasMessageContaining("P.9");
    }

    @Test
    void aMetricThatCouldNotBeReadIsToldOnce() {
        EditionReading read = read(SMALL.replace("\"share\": { \"polarity\": \"higher\" }", "\"share\": []"));

        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).contains("/sections/0/items/0/asks/share"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                         | empty
            ` `                                        | empty
            [1]                                        | a list
            null                                       | null
            {}                                         | not said
            {"format": "hpug-progress-report"}         | hpug-progress-report
            {"format": "hpug-edition", "version": "1"} | the text "1"
            {"format": "hpug-edition"                  | line 1
            {"a" 1}                                    | line 1
            <xml/>                                     | no JSON
            """)
    void whatIsNoEditionIsOneFinding(String document, String says) {
        assertThat(read(document).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(says));
    }

    @Test
    void whatGoesOnIsNoEdition() {
        assertThat(read(SMALL + "{}").findings()).extracting(Finding::rule).containsExactly("json.not-an-edition");
    }

    @Test
    void limitsAreOptions() {
        byte[] small = SMALL.getBytes(StandardCharsets.UTF_8);

        assertThat(READER.withMaxBytes(small.length).read(small).edition()).isPresent();
        assertThat(READER.withMaxBytes(small.length - 1).read(small).findings())
                .extracting(Finding::rule)
                .isEqualTo(List.of("json.not-an-edition"));
        assertThatIllegalArgumentException().isThrownBy(() -> READER.withMaxBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> READER.withMaxBytes(Integer.MAX_VALUE));
    }
}
