package dev.hpug.examples;

import dev.hpug.change.Changes;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.rule.Findings;
import dev.hpug.rule.Submission;
import dev.hpug.value.Answer;
import dev.hpug.value.ValueType;
import java.util.List;

/** The whole screen about one workbook: what was reported, what is wrong with it and where, and what changed. */
final class Screen {

    private final Arguments arguments;
    private final Report report;
    private final List<Part> parts;

    /** One part of the screen. */
    interface Part {
        void print(Page page);
    }

    Screen(Arguments arguments, Submission submission, Findings findings, Changes changes) {
        this.arguments = arguments;
        this.report = submission.report();
        this.parts = List.of(
                new FindingsView(findings), new ChangesView(report, changes), new TotalsView(submission, changes));
    }

    void print(Page page) {
        printHeader(page);
        for (Part part : parts) {
            page.blankLine();
            part.print(page);
        }
        page.blankLine();
        page.line(arguments
                .json()
                .map(json -> "JSON: written to " + json.path())
                .orElse("JSON: add --json report.json to have the report written as JSON"));
    }

    private void printHeader(Page page) {
        page.line(new Span(
                "Progress Report " + report.edition().id() + " of "
                        + report.plan().orElse(arguments.input().name()),
                Style.BOLD));
        for (Period period : Period.values()) {
            ReportingPeriod dates = report.periods().get(period);
            page.line(Span.plain("  " + period.id()).padRight(12), Span.plain(dates.start() + " to " + dates.end()));
        }
        page.line(Span.plain("  answered").padRight(12), Span.plain(answered()));
    }

    private String answered() {
        List<? extends Answer<?>> asked = report.edition().cells().stream()
                .filter(cell -> cell.key().metric().type() != ValueType.TEXT)
                .map(this::answer)
                .toList();
        long blank = asked.stream().filter(Answer::isBlank).count();
        long values =
                asked.stream().filter(answer -> answer.value().isPresent()).count();
        long answered = asked.size() - blank;
        return answered + " of " + asked.size() + " cells"
                + (values == answered ? "" : ", " + (answered - values) + " of them with a reason in place of a value");
    }

    private Answer<?> answer(FactRef<?> cell) {
        return report.answer(cell);
    }
}
