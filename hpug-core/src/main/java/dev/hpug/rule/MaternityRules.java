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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules about section C.1: births beside their c-section rates, and each strategy beside all maternity. */
final class MaternityRules {

    private static final String ALL = "C.1.A.i";

    private static final Rule ZERO = Rule.of(
                    "c.zero", Severity.ERROR, submission -> eachBirths(submission, MaternityRules::rateOfNoBirths))
            .explained(
                    "Without births there are no c-sections.",
                    "C.1.A.ii states 0 births and a c-section rate of 24.1 %.",
                    "C.1.A.ii states 0 births and a c-section rate of 0.0 %, N/A or blank.");
    private static final Rule RATE = Rule.of(
                    "c.rate", Severity.ERROR, submission -> eachBirths(submission, MaternityRules::noCountPrints))
            .explained(
                    "A rate of a known number of births must have a whole number of c-sections behind it.",
                    "12 births and 33.4 %: 4 of 12 print 33.3 %, 5 print 41.7 %.",
                    "12 births and 33.3 %.");
    private static final Rule PART_OF_ALL = Rule.of("c.part-of-all", Severity.ERROR, MaternityRules::beyondAll)
            .explained(
                    "A birth under any strategy is one of all births, and so are its c-section or vaginal delivery.",
                    "C.1.A.ii states 900 births where C.1.A.i states 812.",
                    "C.1.A.ii and C.1.A.iii state 500 births each of 812: strategies may overlap.");

    private static final PerEdition<List<BirthCells>> CELLS = new PerEdition<>(MaternityRules::cells);

    private MaternityRules() {}

    static List<Rule> all() {
        return List.of(ZERO, RATE, PART_OF_ALL);
    }

    /** Where the births of one strategy, line of business and period stand, and where their rate. */
    private record BirthCells(FactRef<Count> births, FactRef<Share> rate) {}

    private static List<BirthCells> cells(Edition edition) {
        List<BirthCells> cells = new ArrayList<>();
        for (String id : edition.itemIds()) {
            if (edition.find(id, "births").isPresent()) {
                for (LineOfBusiness line : LineOfBusiness.values()) {
                    for (Period period : Period.values()) {
                        cells.add(new BirthCells(
                                FactRef.of(edition.count(id, "births").at(line), period),
                                FactRef.of(edition.share(id, "cSectionRate").at(line), period)));
                    }
                }
            }
        }
        return List.copyOf(cells);
    }

    /** The births of one strategy, line of business and period, with what their rate leaves possible. */
    private record Births(BirthCells cells, BigInteger births, Optional<Share> rate) {

        static Optional<Births> of(Report report, BirthCells cells) {
            return report.answer(cells.births())
                    .value()
                    .filter(Count::isWholeNumber)
                    .map(count -> new Births(
                            cells,
                            count.amount().toBigIntegerExact(),
                            report.answer(cells.rate()).value().filter(Share::isWithinWhole)));
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
            return cells.births().key().metric().id().equals(ALL);
        }

        boolean isOfSamePlaceAs(Births other) {
            FactRef<Count> cell = cells.births();
            FactRef<Count> otherCell = other.cells.births();
            return cell.period().equals(otherCell.period())
                    && cell.key().member().equals(otherCell.key().member());
        }
    }

    private static Stream<Births> births(Report report) {
        return CELLS.of(report.edition()).stream()
                .mapMulti((cells, births) -> Births.of(report, cells).ifPresent(births));
    }

    private static Stream<Problem> eachBirths(Submission submission, Function<Births, Optional<Problem>> judge) {
        return births(submission.report())
                .mapMulti((births, problems) -> judge.apply(births).ifPresent(problems));
    }

    private static Optional<Problem> rateOfNoBirths(Births births) {
        return births.births().signum() != 0
                ? Optional.empty()
                : births.rate()
                        .filter(rate -> !rate.interval().contains(Ratio.ZERO))
                        .map(rate -> Problem.of(
                                births.cells().rate(),
                                births.cells().rate().label() + " is " + rate + ", and there were 0 births.",
                                "Clear the rate or say N/A, or correct the births."));
    }

    private static Optional<Problem> noCountPrints(Births births) {
        return births.births().signum() == 0
                        || births.rate().isEmpty()
                        || births.sections().isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        births.cells().rate(),
                        births.cells().rate().label() + " is " + births.rate().get()
                                + ", and no whole number of c-sections is that of " + births.births() + " births.",
                        "Divide the c-sections by these births again."));
    }

    /** What no strategy of one line of business and period can exceed: all births, and the most of either kind. */
    private record Limits(Births all, BigInteger sections, BigInteger vaginal) {

        static Limits of(Births all) {
            WholeRange sections = all.possibleSections();
            return new Limits(
                    all, sections.most().orElse(all.births()), all.births().subtract(sections.least()));
        }

        boolean concern(Births part) {
            return !part.isAll() && part.isOfSamePlaceAs(all);
        }
    }

    private static Stream<Problem> beyondAll(Submission submission) {
        List<Births> everything = births(submission.report()).toList();
        return everything.stream()
                .filter(Births::isAll)
                .map(Limits::of)
                .flatMap(limits -> everything.stream()
                        .filter(limits::concern)
                        .mapMulti((part, problems) -> beyond(part, limits).ifPresent(problems)));
    }

    private static Optional<Problem> beyond(Births part, Limits limits) {
        if (part.births().compareTo(limits.all().births()) > 0) {
            return Optional.of(exceeding(part, "", limits.all(), ""));
        }
        // most strategies are so small that, whatever their rate, all of their births may be of either kind
        if (part.births().compareTo(limits.sections().min(limits.vaginal())) <= 0) {
            return Optional.empty();
        }
        WholeRange sections = part.possibleSections();
        if (sections.least().compareTo(limits.sections()) > 0) {
            return Optional.of(exceeding(
                    part,
                    ", at least " + sections.least() + " of them c-sections",
                    limits.all(),
                    ", at most " + limits.sections() + " of them c-sections"));
        }
        BigInteger fewestVaginal = part.births().subtract(sections.most().orElse(part.births()));
        return fewestVaginal.compareTo(limits.vaginal()) > 0
                ? Optional.of(exceeding(
                        part,
                        ", at least " + fewestVaginal + " of them vaginal",
                        limits.all(),
                        ", at most " + limits.vaginal() + " of them vaginal"))
                : Optional.empty();
    }

    private static Problem exceeding(Births part, String ofPart, Births all, String ofAll) {
        return Problem.of(
                part.cells().births(),
                part.cells().births().label() + " is " + part.births() + ofPart + ", and "
                        + all.cells().births().label() + " only " + all.births() + ofAll + ".",
                "Count under a strategy only births that C.1.A.i counts too.");
    }
}
