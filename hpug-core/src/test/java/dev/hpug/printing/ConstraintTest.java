package dev.hpug.printing;

import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether figures that hang together fit, against enumeration of everything small that could be behind them. */
class ConstraintTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final CountPrints FIRST = pair("A.2a");
    private static final CountPrints SECOND = pair("A.2b");
    private static final RatePrints ALL = rate("C.1.A.i");
    private static final RatePrints PART = rate("C.1.A.ii");
    private static final int LARGEST_TOTAL = 4_000;

    /** Figures in hundredths of a percent, so that every unit is a whole number of them. */
    private record Unit(int hundredths, PrintingMode mode) {

        PrintingStyle style() {
            return PrintingStyle.of(BigDecimal.valueOf(hundredths, 2)).in(mode);
        }

        /** How many units {@code part} of {@code whole} prints. */
        int print(int part, int whole) {
            long of = 10_000L * part;
            long units = (long) whole * hundredths;
            return Math.toIntExact(
                    switch (mode) {
                        case HALF_UP -> (2 * of + units) / (2 * units);
                        case HALF_EVEN -> {
                            long floor = of / units;
                            long twiceRest = 2 * (of - floor * units);
                            yield floor + (twiceRest > units || (twiceRest == units && floor % 2 == 1) ? 1 : 0);
                        }
                        case CUT_OFF -> of / units;
                    });
        }

        int most() {
            return 10_000 / hundredths;
        }

        Share share(int units) {
            int places = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
            return Share.ofPercent(
                    BigDecimal.valueOf((long) units * hundredths, 2).setScale(places));
        }

        boolean prints(int part, int whole, int units) {
            return print(part, whole) == units;
        }

        boolean isPrintedOf(int whole, int units) {
            return IntStream.rangeClosed(0, whole).anyMatch(part -> prints(part, whole, units));
        }

        Judgement judge(Constraint constraint, Report report) {
            return constraint.judge(report, new Style(style(), PrintingStyle.OWN_DIGITS));
        }
    }

    private static CountPrints pair(String id) {
        return new CountPrints(
                FactRef.of(EDITION.count(id, "count").at(), Period.CURRENT),
                FactRef.of(EDITION.share(id, "share").at(), Period.CURRENT));
    }

    private static RatePrints rate(String id) {
        return new RatePrints(
                FactRef.of(EDITION.count(id, "births").at(LineOfBusiness.COMMERCIAL), Period.CURRENT),
                FactRef.of(EDITION.share(id, "cSectionRate").at(LineOfBusiness.COMMERCIAL), Period.CURRENT));
    }

    private static void agree(boolean fits, Judgement judgement, Object what) {
        if (fits != (judgement.fit() == Fit.FITS)) {
            throw new AssertionError(what + " is judged " + judgement.fit());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10, HALF_UP", "10, HALF_EVEN", "10, CUT_OFF", "25, HALF_UP", "25, HALF_EVEN", "25, CUT_OFF",
        "50, HALF_UP", "50, HALF_EVEN", "50, CUT_OFF", "100, HALF_UP", "100, HALF_EVEN", "100, CUT_OFF",
        "500, HALF_UP", "500, HALF_EVEN", "500, CUT_OFF", "1000, HALF_UP", "1000, HALF_EVEN", "1000, CUT_OFF"
    })
    void aCountAndItsShareFitWhenSomeTotalPrintsThem(int hundredths, PrintingMode mode) {
        Unit unit = new Unit(hundredths, mode);
        for (int count = 1; count <= 3; count++) {
            Set<Integer> printed = new HashSet<>();
            for (int total = count; total <= LARGEST_TOTAL; total++) {
                printed.add(unit.print(count, total));
            }
            for (int units = 1; units <= unit.most(); units++) {
                Report report = Report.builder(EDITION)
                        .put(FactRef.of(EDITION.count("A.2a", "count").at(), Period.CURRENT), Count.of(count))
                        .put(FIRST.share(), unit.share(units))
                        .build();
                agree(printed.contains(units), unit.judge(FIRST, report), count + " and " + unit.share(units));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, HALF_UP",
        "100, CUT_OFF",
        "500, HALF_UP",
        "500, HALF_EVEN",
        "500, CUT_OFF",
        "1000, HALF_UP",
        "1000, HALF_EVEN",
        "1000, CUT_OFF"
    })
    void twoCountsFitWhenOneTotalPrintsBoth(int hundredths, PrintingMode mode) {
        Unit unit = new Unit(hundredths, mode);
        int wide = unit.most() + 1;
        for (int one = 1; one <= 2; one++) {
            for (int other = 1; other <= 3; other++) {
                Set<Integer> first = new HashSet<>();
                Set<Integer> second = new HashSet<>();
                Set<Integer> both = new HashSet<>();
                for (int total = Math.max(one, other); total <= LARGEST_TOTAL; total++) {
                    both.add(unit.print(one, total) * wide + unit.print(other, total));
                }
                for (int total = 1; total <= LARGEST_TOTAL; total++) {
                    if (total >= one) {
                        first.add(unit.print(one, total));
                    }
                    if (total >= other) {
                        second.add(unit.print(other, total));
                    }
                }
                for (int ofOne = 1; ofOne <= unit.most(); ofOne++) {
                    for (int ofOther = 1; ofOther <= unit.most(); ofOther++) {
                        if (first.contains(ofOne) && second.contains(ofOther)) {
                            Report report = Report.builder(EDITION)
                                    .putUntyped(FIRST.amount(), given(one))
                                    .put(FIRST.share(), unit.share(ofOne))
                                    .putUntyped(SECOND.amount(), given(other))
                                    .put(SECOND.share(), unit.share(ofOther))
                                    .build();
                            agree(
                                    both.contains(ofOne * wide + ofOther),
                                    unit.judge(new SameTotal(FIRST, SECOND), report),
                                    one + " and " + unit.share(ofOne) + ", " + other + " and " + unit.share(ofOther));
                        }
                    }
                }
            }
        }
    }

    private static Answer<Count> given(int count) {
        return Answer.given(Count.of(count));
    }

    @ParameterizedTest
    @CsvSource({
        "10, HALF_UP", "10, HALF_EVEN", "10, CUT_OFF", "25, HALF_UP", "25, HALF_EVEN", "25, CUT_OFF",
        "100, HALF_UP", "100, HALF_EVEN", "100, CUT_OFF", "1000, HALF_UP", "1000, HALF_EVEN", "1000, CUT_OFF"
    })
    void aRateFitsWhenItsEventsOrSlightlyFewerPrintIt(int hundredths, PrintingMode mode) {
        Unit unit = new Unit(hundredths, mode);
        for (int events : new int[] {1, 2, 3, 7, 9, 12, 16, 33, 34, 67, 100, 134}) {
            for (int units = 0; units <= unit.most(); units++) {
                int rate = units;
                Fit expected = unit.isPrintedOf(events, rate)
                        ? Fit.FITS
                        : IntStream.rangeClosed(Math.max(1, events * 97 / 100), events)
                                        .anyMatch(known -> unit.isPrintedOf(known, rate))
                                ? Fit.OF_FEWER_EVENTS
                                : Fit.FAILS;
                Report report = Report.builder(EDITION)
                        .put(ALL.events(), Count.of(events))
                        .put(ALL.rate(), unit.share(units))
                        .build();
                Fit fit = unit.judge(ALL, report).fit();
                if (fit != expected) {
                    throw new AssertionError(unit.share(units) + " of " + events + " is judged " + fit);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"500, HALF_UP", "500, CUT_OFF", "1000, HALF_UP", "1000, HALF_EVEN", "1000, CUT_OFF"})
    void someEventsFitIntoAllWhenThereAreOutcomesOfBoth(int hundredths, PrintingMode mode) {
        Unit unit = new Unit(hundredths, mode);
        for (int all = 1; all <= 9; all++) {
            for (int part = 1; part <= all + 1; part++) {
                for (int ofAll = 0; ofAll <= unit.most(); ofAll++) {
                    for (int ofPart = 0; ofPart <= unit.most(); ofPart++) {
                        if (unit.isPrintedOf(all, ofAll) && unit.isPrintedOf(part, ofPart)) {
                            Report report = Report.builder(EDITION)
                                    .put(ALL.events(), Count.of(all))
                                    .put(ALL.rate(), unit.share(ofAll))
                                    .put(PART.events(), Count.of(part))
                                    .put(PART.rate(), unit.share(ofPart))
                                    .build();
                            boolean fits = fits(unit, all, part, ofAll, ofPart);
                            if (fits
                                    != new WithinAll(PART, ALL)
                                            .beyond(report, unit.style())
                                            .isEmpty()) {
                                throw new AssertionError(unit.share(ofPart) + " of " + part + " among "
                                        + unit.share(ofAll) + " of " + all);
                            }
                        }
                    }
                }
            }
        }
    }

    private static boolean fits(Unit unit, int all, int part, int ofAll, int ofPart) {
        for (int outcomes = 0; outcomes <= all; outcomes++) {
            for (int some = 0; some <= part; some++) {
                if (unit.prints(outcomes, all, ofAll)
                        && unit.prints(some, part, ofPart)
                        && some <= outcomes
                        && part - some <= all - outcomes) {
                    return true;
                }
            }
        }
        return false;
    }
}
