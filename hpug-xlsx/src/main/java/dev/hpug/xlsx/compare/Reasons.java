package dev.hpug.xlsx.compare;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.util.List;
import java.util.stream.Collectors;

/** Why something is left out, in words. */
final class Reasons {

    private Reasons() {}

    /** Why an answer has no value, e.g. {@code "suppressed"}. */
    static String why(Answer<?> answer, FactRef<?> cell, Report report) {
        if (answer instanceof Answer.Absent<?> absent) {
            return Contents.words(absent.reason());
        }
        if (!report.applies(cell.key().metric())) {
            return "the plan says it does not apply";
        }
        return cell.key().metric().isNamedByPlan() ? "left blank; the plan may name one of its own" : "left blank";
    }

    /** The words an absence was given in, if it was given in words of the plan's own. */
    static String note(Answer<?> answer) {
        return answer instanceof Answer.Absent<?> absent ? absent.note().orElse("") : "";
    }

    /** That a total cannot be told, and for want of which answers. */
    static Note unknownTotal(String subject, Headline headline, List<Key<Share>> missing) {
        String parts = missing.stream().map(key -> key.metric().id()).collect(Collectors.joining(", "));
        return new Note(subject, headline.section().id(), headline.label(), "", "unknown for want of " + parts);
    }
}
