package dev.hpug.examples;

import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static dev.hpug.period.Period.CURRENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.NotMore;
import dev.hpug.metric.Polarity;
import dev.hpug.report.Report;
import dev.hpug.rule.Findings;
import dev.hpug.rule.Problem;
import dev.hpug.rule.Rule;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING says of adding an edition, a metric, a relation and a rule, done to the line. */
class RecipesTest {

    private static final Path CONTRIBUTING = Path.of("..", "CONTRIBUTING.md");
    private static final Path THIS = Path.of("src/test/java/dev/hpug/examples/RecipesTest.java");
    private static final int MOST_LINES = 10;

    private static Metric<Count> visits() {
        // metric from here
        Metric<Count> visits = Metric.count("cascade.visits", "count")
                .title("Telehealth visits")
                .definition("Visits by video or telephone")
                .counted("visits")
                .polarity(Polarity.HIGHER_IS_BETTER)
                .axis(LineOfBusiness.AXIS)
                .build();
        Edition edition = Edition.cpr2021().plus(List.of(visits));
        // metric to here
        assertThat(edition.supplementalMetrics()).containsExactly(visits);
        return visits;
    }

    @Test
    void aRelationBringsItsRule() {
        Metric<Count> visits = visits();
        // relation from here
        Metric<Count> video = Metric.count("cascade.video-visits", "count")
                .title("Visits by video")
                .axis(LineOfBusiness.AXIS)
                .build();
        NotMore part = new NotMore(video, visits, "cascade.video-visits");
        Edition edition = Edition.cpr2021().plus(List.of(visits, video), List.of(part));
        // relation to here
        Report report = Report.builder(edition)
                .put(FactRef.of(visits.at(MEDICAID), CURRENT), Count.of(40))
                .put(FactRef.of(video.at(MEDICAID), CURRENT), Count.of(41))
                .build();

        assertThat(RuleSet.standard().check(report).of("cascade.video-visits"))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).contains("41").contains("40"));
    }

    @Test
    void aRuleOfAHostFires() {
        Metric<Count> visits = visits();
        Report report = Report.builder(Edition.cpr2021().plus(List.of(visits)))
                .put(FactRef.of(visits.at(MEDICAID), CURRENT), Count.of(0))
                .build();
        // rule from here
        FactRef<Count> cell = FactRef.of(visits.at(MEDICAID), CURRENT);
        Answer<Count> none = Answer.given(Count.of(0));
        Problem unseen = Problem.of(cell, "Nobody was seen by video.", "State the visits, or say N/A.");
        Rule visited = Rule.of(
                "cascade.no-visits",
                Severity.WARNING,
                submission -> Stream.of(unseen)
                        .filter(any -> submission.report().answer(cell).equals(none)));
        Findings findings = RuleSet.standard().plus(visited).check(report);
        // rule to here
        assertThat(findings.of("cascade.no-visits")).hasSize(1);
    }

    @Test
    void aNextEditionIsDerived() {
        Metric<Share> savings = Edition.cpr2021().share("D.3", "share");
        Metric<Share> budgets = Metric.share("D.11", "share")
                .section(savings.section())
                .title("Global budgets")
                .axis(LineOfBusiness.AXIS)
                .build();
        // edition from here
        Edition next = Edition.derivedFrom(Edition.cpr2021())
                .named("cpr-2022")
                .without("C.1.A.v")
                .recoding("C.2.2", "C.2.5")
                .redefining("A.1a", "counts systems that own their physicians")
                .asking(budgets)
                .counting(budgets, "d.total", "value-oriented", "D")
                .build();
        // edition to here
        assertThat(next.wholes().get(1).parts()).hasSize(11).contains(budgets);
        assertThat(next.item("C.2.2")).isEmpty();
    }

    @Test
    void contributingShowsThemToTheLine() throws IOException {
        String contributing = Files.readString(CONTRIBUTING);
        String test = Files.readString(THIS);
        for (String recipe : List.of("metric", "relation", "rule", "edition")) {
            List<String> shown = lines(contributing, "<!-- " + recipe + " -->\n```java\n", "```");

            assertThat(shown)
                    .as(recipe)
                    .isEqualTo(lines(test, "// " + recipe + " from" + " here\n", "// " + recipe + " to"));
            assertThat(shown).hasSizeLessThanOrEqualTo(MOST_LINES);
        }
    }

    private static List<String> lines(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return Stream.of(text.substring(start, text.indexOf(to, start)))
                .flatMap(block -> block.stripIndent().lines())
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
