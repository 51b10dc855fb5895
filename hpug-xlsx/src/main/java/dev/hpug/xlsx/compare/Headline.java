package dev.hpug.xlsx.compare;

import dev.hpug.change.BoundedPercent;
import dev.hpug.change.Change;
import dev.hpug.change.Changes;
import dev.hpug.change.FactChange;
import dev.hpug.change.Progress;
import dev.hpug.change.ShareChange;
import dev.hpug.change.TotalChange;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Total;
import dev.hpug.report.FactSet;
import dev.hpug.report.PaymentMethod;
import dev.hpug.report.SectionC.MaternityStrategy;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A figure of the scorecard, for one line of business: the value-oriented share of commercial dollars.
 *
 * @param title what it is
 * @param line whose figure
 * @param total the total it is; empty for an answer that stands on the scorecard as it is
 * @param needs the answers it is made of, every one of which it needs
 */
record Headline(String title, Member line, Optional<Total> total, List<Key<Share>> needs) {

    private static final Metric<Share> LEGACY_PAYMENT = Edition.cpr2021().share(PaymentMethod.LEGACY.id(), "share");
    private static final Metric<Share> C_SECTION_RATE =
            Edition.cpr2021().share(MaternityStrategy.ALL.id(), "cSectionRate");

    /** The answers that stand on the scorecard as they are. */
    static final List<Metric<Share>> METRICS = List.of(LEGACY_PAYMENT, C_SECTION_RATE);

    /**
     * What is shown of it.
     *
     * @param figures the figure in each period, oldest first; a dash where it is unknown
     * @param change what became of it from the last but one to the last, where both are known
     * @param outcome whether that was for the better
     */
    record Shown(List<Content> figures, Optional<Change> change, Outcome outcome) {

        /** The last figure. */
        Content last() {
            return figures.get(figures.size() - 1);
        }
    }

    /** The totals of payment and then the answers, each for commercial and for Medicaid. */
    static List<Headline> all() {
        Stream<Headline> totals = Edition.cpr2021().totals().stream()
                .flatMap(total -> LineOfBusiness.AXIS.members().stream().map(line -> of(total, line)));
        Stream<Headline> answers = METRICS.stream()
                .flatMap(metric -> LineOfBusiness.AXIS.members().stream().map(line -> of(metric, line)));
        return Stream.concat(totals, answers).toList();
    }

    private static Headline of(Total total, Member line) {
        List<Key<Share>> needs =
                total.parts().stream().map(part -> part.at(line)).toList();
        return new Headline(total.title(), line, Optional.of(total), needs);
    }

    private static Headline of(Metric<Share> metric, Member line) {
        return new Headline(metric.title(), line, Optional.empty(), List.of(metric.at(line)));
    }

    /** What it is in the two periods of a report, and what became of it. */
    Shown in(Changes changes) {
        if (total.isEmpty()) {
            FactChange<Share> answer = changes.get(needs.get(0));
            return shown(List.of(figure(answer.prior()), figure(answer.current())), answer);
        }
        TotalChange of = changes.get(total.get(), line);
        return new Shown(
                List.of(figure(of.prior()), figure(of.current())),
                of.change().map(Change.class::cast),
                Outcome.of(of.progress()));
    }

    /** What it is in every year of a plan, and what became of it from the last but one to the last. */
    Shown in(PlanYears plan) {
        if (total.isEmpty()) {
            Key<Share> key = needs.get(0);
            return shown(
                    IntStream.range(0, plan.years().size())
                            .mapToObj(year -> figure(plan.facts(year).answer(key)))
                            .toList(),
                    plan.lastStep(key));
        }
        List<Optional<BoundedPercent>> years = plan.totals(total.get(), line);
        Optional<ShareChange> change = years.get(years.size() - 2)
                .flatMap(before -> years.get(years.size() - 1).map(now -> new ShareChange(before, now)));
        return new Shown(
                years.stream().map(Headline::figure).toList(),
                change.map(Change.class::cast),
                Outcome.of(change.flatMap(
                        known -> Progress.of(known.direction(), total.get().polarity()))));
    }

    private Content figure(Answer<Share> answer) {
        return answer.value()
                .map(share -> Contents.of(share, needs.get(0).metric()))
                .orElse(Contents.BLANK);
    }

    private static Content figure(Optional<BoundedPercent> percent) {
        return percent.map(Contents::of).orElse(Contents.BLANK);
    }

    private static Shown shown(List<Content> figures, FactChange<?> change) {
        return new Shown(figures, change.change(), Outcome.of(change));
    }

    /** Whether it is worked out from several answers, so that its absence needs explaining. */
    boolean isTotal() {
        return total.isPresent();
    }

    /** The parts that have no value within 0–100 % in {@code facts}. */
    List<Key<Share>> missing(FactSet facts) {
        return needs.stream()
                .filter(key -> facts.find(key).filter(Share::isWithinWhole).isEmpty())
                .toList();
    }

    /** Title and line of business, e.g. {@code "Value-oriented payment, Commercial"}. */
    String label() {
        return title + ", " + Labels.member(line);
    }
}
