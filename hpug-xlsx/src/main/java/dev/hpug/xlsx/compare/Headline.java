package dev.hpug.xlsx.compare;

import dev.hpug.change.BoundedPercent;
import dev.hpug.change.PaymentTotal;
import dev.hpug.change.ShareChange;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Polarity;
import dev.hpug.report.FactSet;
import dev.hpug.report.PaymentMethod;
import dev.hpug.report.SectionC.MaternityStrategy;
import dev.hpug.value.Share;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A figure of the scorecard, for one line of business: the value-oriented share of commercial dollars.
 *
 * @param title what it is
 * @param line whose figure
 * @param polarity which direction is good
 * @param needs the answers it is made of, every one of which it needs
 * @param reading how it is read off a period's answers
 */
record Headline(
        String title,
        LineOfBusiness line,
        Polarity polarity,
        List<Key<Share>> needs,
        Function<FactSet, Optional<BoundedPercent>> reading) {

    private static final Metric<Share> LEGACY_PAYMENT = Edition.cpr2021().share(PaymentMethod.LEGACY.id(), "share");
    private static final Metric<Share> C_SECTION_RATE =
            Edition.cpr2021().share(MaternityStrategy.ALL.id(), "cSectionRate");

    /** The answers that stand on the scorecard as they are. */
    static final List<Metric<Share>> METRICS = List.of(LEGACY_PAYMENT, C_SECTION_RATE);

    /** The totals of payment and then the answers, each for commercial and for Medicaid. */
    static List<Headline> all() {
        Stream<Headline> totals = Arrays.stream(PaymentTotal.values())
                .flatMap(total -> Arrays.stream(LineOfBusiness.values()).map(line -> of(total, line)));
        Stream<Headline> answers = METRICS.stream()
                .flatMap(metric -> Arrays.stream(LineOfBusiness.values()).map(line -> of(metric, line)));
        return Stream.concat(totals, answers).toList();
    }

    private static Headline of(PaymentTotal total, LineOfBusiness line) {
        List<Key<Share>> needs = Arrays.stream(PaymentMethod.values())
                .filter(total::includes)
                .map(method -> Edition.cpr2021().share(method.id(), "share").at(line))
                .toList();
        return new Headline(total.title(), line, total.polarity(), needs, facts -> total.in(facts, line));
    }

    private static Headline of(Metric<Share> metric, LineOfBusiness line) {
        Key<Share> key = metric.at(line);
        return new Headline(
                metric.title(),
                line,
                metric.polarity(),
                List.of(key),
                facts -> facts.find(key).map(BoundedPercent::of));
    }

    /** The figure in {@code facts}; empty when a part has no value. */
    Optional<BoundedPercent> in(FactSet facts) {
        return reading.apply(facts);
    }

    /** The change from one period's answers to another's; empty when either figure is unknown. */
    Optional<ShareChange> change(FactSet prior, FactSet current) {
        return in(prior).flatMap(before -> in(current).map(now -> new ShareChange(before, now)));
    }

    /** Whether {@code change} was for the better. */
    Outcome outcome(Optional<ShareChange> change) {
        return Outcome.of(change.flatMap(known -> known.progress(polarity)));
    }

    /** Whether it is worked out from several answers, so that its absence needs explaining. */
    boolean isTotal() {
        return needs.size() > 1;
    }

    /** The parts that have no value in {@code facts}. */
    List<Key<Share>> missing(FactSet facts) {
        return needs.stream().filter(key -> facts.find(key).isEmpty()).toList();
    }

    /** Title and line of business, e.g. {@code "Value-oriented payment, Commercial"}. */
    String label() {
        return title + ", " + Labels.member(line);
    }
}
