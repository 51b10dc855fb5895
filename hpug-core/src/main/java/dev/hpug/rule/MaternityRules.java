package dev.hpug.rule;

import dev.hpug.arithmetic.CountAndShare;
import dev.hpug.arithmetic.WholeRange;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Count;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules about section C.1: births beside their c-section rates, and each strategy beside all maternity. */
final class MaternityRules {

    private static final String ALL = "C.1.A.i";

    private static final Rule ZERO = Rule.of(
                    "c.zero",
                    Severity.ERROR,
                    submission -> births(submission.report()).flatMap(births -> rateOfNoBirths(births).stream()))
            .explained(
                    "Without births there are no c-sections.",
                    "C.1.A.ii states 0 births and a c-section rate of 24.1 %.",
                    "C.1.A.ii states 0 births and a c-section rate of 0.0 %, N/A or blank.");
    private static final Rule RATE = Rule.of(
                    "c.rate",
                    Severity.ERROR,
                    submission -> births(submission.report()).flatMap(births -> noCountPrints(births).stream()))
            .explained(
                    "A rate of a known number of births must have a whole number of c-sections behind it.",
                    "12 births and 33.4 %: 4 of 12 print 33.3 %, 5 print 41.7 %.",
                    "12 births and 33.3 %.");
    private static final Rule PART_OF_ALL = Rule.of("c.part-of-all", Severity.ERROR, MaternityRules::beyondAll)
            .explained(
                    "A birth under any strategy is one of all births, and so are its c-section or vaginal delivery.",
                    "C.1.A.ii states 900 births where C.1.A.i states 812.",
                    "C.1.A.ii and C.1.A.iii state 500 births each of 812: strategies may overlap.");

    private MaternityRules() {}

    static List<Rule> all() {
        return List.of(ZERO, RATE, PART_OF_ALL);
    }

    /** The births of one strategy, line of business and period, with what their rate leaves possible. */
    private record Births(FactRef<Count> cell, BigInteger births, FactRef<Share> rateCell, Optional<Share> rate) {

        static Optional<Births> of(Report report, String id, LineOfBusiness line, Period period) {
            Edition edition = report.edition();
            FactRef<Count> cell = FactRef.of(edition.count(id, "births").at(line), period);
            FactRef<Share> rateCell =
                    FactRef.of(edition.share(id, "cSectionRate").at(line), period);
            return report.answer(cell)
                    .value()
                    .filter(Count::isWholeNumber)
                    .map(count -> new Births(
                            cell,
                            count.amount().toBigIntegerExact(),
                            rateCell,
                            report.answer(rateCell).value().filter(Share::isWithinWhole)));
        }

        /** How many c-sections print the rate; empty when none do, or there is no rate or birth. */
        Optional<WholeRange> sections() {
            return births.signum() == 0
                    ? Optional.empty()
                    : rate.flatMap(share -> CountAndShare.numerators(share, births));
        }

        /** The c-sections there can be: those that print the rate, else anything from none to every birth. */
        WholeRange possibleSections() {
            return sections().orElseGet(() -> new WholeRange(BigInteger.ZERO, Optional.of(births)));
        }

        boolean isAll() {
            return cell.key().metric().id().equals(ALL);
        }

        boolean isOfSamePlaceAs(Births other) {
            return cell.period().equals(other.cell.period())
                    && cell.key().member().equals(other.cell.key().member());
        }
    }

    private static Stream<Births> births(Report report) {
        Edition edition = report.edition();
        Stream.Builder<Births> all = Stream.builder();
        for (String id : edition.itemIds()) {
            if (edition.find(id, "births").isPresent()) {
                for (LineOfBusiness line : LineOfBusiness.values()) {
                    for (Period period : Period.values()) {
                        Births.of(report, id, line, period).ifPresent(all);
                    }
                }
            }
        }
        return all.build();
    }

    private static Optional<Problem> rateOfNoBirths(Births births) {
        return births.births().signum() != 0
                ? Optional.empty()
                : births.rate()
                        .filter(rate -> !rate.interval().contains(Ratio.ZERO))
                        .map(rate -> Problem.of(
                                births.rateCell(),
                                births.rateCell().label() + " is " + rate + ", and there were 0 births.",
                                "Clear the rate or say N/A, or correct the births."));
    }

    private static Optional<Problem> noCountPrints(Births births) {
        return births.births().signum() == 0
                        || births.rate().isEmpty()
                        || births.sections().isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        births.rateCell(),
                        births.rateCell().label() + " is " + births.rate().get()
                                + ", and no whole number of c-sections is that of " + births.births() + " births.",
                        "Divide the c-sections by these births again."));
    }

    private static Stream<Problem> beyondAll(Submission submission) {
        List<Births> everything = births(submission.report()).toList();
        return everything.stream().filter(Births::isAll).flatMap(all -> beyond(everything, all));
    }

    private static Stream<Problem> beyond(List<Births> everything, Births all) {
        WholeRange allSections = all.possibleSections();
        return everything.stream()
                .filter(part -> !part.isAll() && part.isOfSamePlaceAs(all))
                .flatMap(part -> beyond(part, all, allSections).stream());
    }

    private static Optional<Problem> beyond(Births part, Births all, WholeRange allSections) {
        if (part.births().compareTo(all.births()) > 0) {
            return Optional.of(exceeding(part, "", all, ""));
        }
        WholeRange sections = part.possibleSections();
        BigInteger mostSections = allSections.most().orElse(all.births());
        if (sections.least().compareTo(mostSections) > 0) {
            return Optional.of(exceeding(
                    part,
                    ", at least " + sections.least() + " of them c-sections",
                    all,
                    ", at most " + mostSections + " of them c-sections"));
        }
        BigInteger fewestVaginal = part.births().subtract(sections.most().orElse(part.births()));
        BigInteger mostVaginal = all.births().subtract(allSections.least());
        return fewestVaginal.compareTo(mostVaginal) > 0
                ? Optional.of(exceeding(
                        part,
                        ", at least " + fewestVaginal + " of them vaginal",
                        all,
                        ", at most " + mostVaginal + " of them vaginal"))
                : Optional.empty();
    }

    private static Problem exceeding(Births part, String ofPart, Births all, String ofAll) {
        return Problem.of(
                part.cell(),
                part.cell().label() + " is " + part.births() + ofPart + ", and "
                        + all.cell().label() + " only " + all.births() + ofAll + ".",
                "Count under a strategy only births that C.1.A.i counts too.");
    }
}
