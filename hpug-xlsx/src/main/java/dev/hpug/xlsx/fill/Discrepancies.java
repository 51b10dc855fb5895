package dev.hpug.xlsx.fill;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Gate;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.rule.LocatedCell;
import dev.hpug.rule.Submission;
import dev.hpug.value.Answer;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import dev.hpug.xlsx.locate.CellPlace;
import dev.hpug.xlsx.locate.NamedCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form says once it is filled, held against the report it was filled from. */
final class Discrepancies {

    private final Form form;
    private final Report wanted;
    private final Submission readBack;
    private final List<Finding> findings = new ArrayList<>();

    private Discrepancies(Form form, Report wanted, Submission readBack) {
        this.form = form;
        this.wanted = wanted;
        this.readBack = readBack;
    }

    /** Everything {@code wanted} says that the filled form does not say, or says otherwise. */
    static List<Finding> between(Form form, Report wanted, Submission readBack) {
        Discrepancies discrepancies = new Discrepancies(form, wanted, readBack);
        Map<FactRef<?>, CellPlace> places = form.answers();
        for (FactRef<?> fact : wanted.edition().cells()) {
            discrepancies.check(fact, Optional.ofNullable(places.get(fact)));
        }
        discrepancies.ratios();
        discrepancies.standing();
        return discrepancies.findings;
    }

    private void check(FactRef<?> fact, Optional<CellPlace> place) {
        Answer<?> answer = wanted.answer(fact);
        if (place.isEmpty()) {
            if (!answer.isBlank()) {
                findings.add(FillRule.QUESTION_NOT_ASKED
                        .finding(fact.label() + " is " + answer + ", and the workbook has no cell for it.")
                        .about(fact));
            }
            return;
        }
        Answer<?> read = readBack.report().answer(fact);
        if (!saysTheSame(answer, read)) {
            findings.add(FillRule.READS_OTHERWISE
                    .finding(fact.label() + " is " + said(answer) + " in the report and reads back as " + said(read)
                            + ".")
                    .about(fact)
                    .at(place.get().toString()));
        }
    }

    private static boolean saysTheSame(Answer<?> wanted, Answer<?> read) {
        if (wanted instanceof Answer.Absent<?> absent && absent.note().isEmpty()) {
            return read instanceof Answer.Absent<?> also && also.reason() == absent.reason();
        }
        return printed(wanted).equals(printed(read));
    }

    private static Answer<?> printed(Answer<?> answer) {
        Optional<? extends FactValue> value = answer.value();
        return value.isPresent() && value.get() instanceof Share share
                ? Answer.given(CellWriter.asPrinted(share))
                : answer;
    }

    private static String said(Answer<?> answer) {
        return answer instanceof Answer.Absent<?> absent && absent.note().isPresent()
                ? absent + " (\"" + absent.note().get() + "\")"
                : answer.isBlank() ? "blank" : answer.toString();
    }

    /** One finding for all of them. */
    private void ratios() {
        List<FactRef<?>> exact = form.answers().keySet().stream()
                .<FactRef<?>>map(fact -> fact)
                .filter(fact -> wanted.answer(fact)
                        .value()
                        .filter(Share.Exact.class::isInstance)
                        .isPresent())
                .toList();
        if (!exact.isEmpty()) {
            FactRef<?> first = exact.get(0);
            Share ratio = (Share) wanted.answer(first).value().orElseThrow();
            findings.add(FillRule.RATIO_AS_PRINTED
                    .finding((exact.size() == 1 ? "One share is" : exact.size() + " shares are")
                            + " known as a ratio, which the workbook can only state as printed: " + first.label()
                            + " is "
                            + ratio + ", and stands there as " + CellWriter.asPrinted(ratio) + ".")
                    .about(exact.stream()
                            .map(fact -> new LocatedCell(
                                    fact,
                                    Optional.ofNullable(form.answers().get(fact))
                                            .map(CellPlace::toString)))
                            .toList()));
        }
    }

    private void standing() {
        NamedCells named = form.named();
        if (named.plan().isEmpty()) {
            wanted.plan().ifPresent(name -> noPlace("the plan's name, " + name));
        }
        if (named.host().isEmpty()) {
            wanted.host().ifPresent(name -> noPlace("the host's name, " + name));
        }
        wanted.gateAnswers().forEach((gate, yes) -> {
            if (!named.gates().containsKey(gate)) {
                noPlace(answered(gate, yes));
            }
        });
    }

    private static String answered(Gate gate, boolean yes) {
        return "the answer " + (yes ? "Yes" : "No") + " to \"" + gate.title() + "\"";
    }

    private void noPlace(String what) {
        findings.add(FillRule.NO_PLACE.finding("The workbook has no cell for " + what + "."));
    }
}
