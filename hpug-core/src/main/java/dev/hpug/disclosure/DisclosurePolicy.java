package dev.hpug.disclosure;

import dev.hpug.disclosure.Suppression.Reason;
import dev.hpug.metric.FactRef;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which counts are too small to release, and what else has to be withheld so that they cannot be worked out. By default
 * counts from 1 to 10 are withheld; 0 and 11 are shown.
 *
 * <pre>{@code
 * Disclosure disclosure = DisclosurePolicy.standard().apply(report);
 * disclosure.released();      // fit for release
 * disclosure.suppressions();  // current.A.2a.count: SMALL_COUNT; current.A.2a.share: COMPLEMENTARY, protects …
 * }</pre>
 *
 * <p>The outsider guarded against sees one released report, knows what its figures mean, reads them in any way they may plausibly
 * have been printed, and knows this policy: that what is withheld is small and not zero, because zero is shown. A withheld count counts as worked out when it
 * can be one number only, small numbers only, or one small number only; a withheld share of births when the c-sections do; and
 * another withheld share when it is known to within one percentage point. What a plan withheld itself is protected in the
 * same way.
 *
 * <p><b>Covered:</b>
 * <ul>
 *   <li>a share that states a small numerator or denominator (3/29), unless it is one of dollars;
 *   <li>a rate of known births that leaves only small numbers of c-sections: 5.0 % of 120 births are 6;
 *   <li>the rate of withheld births: 14.3 % is one of seven before it is two of fourteen;
 *   <li>a share of hospitals whose number the other clause tells (A.2a beside A.2b), and the share alone;
 *   <li>a strategy's births, c-sections and vaginal births as parts of all maternity's, whichever of them are shown;
 *   <li>a withheld part of shares that total 100 %: at least one more is withheld, the last of the report that is enough.
 * </ul>
 *
 * <p><b>Not covered:</b> a figure that another release tells, such as last year's report of this year's prior period, or a
 * total over plans; the small number that a shown count lacks to a whole (118 of 124 hospitals, 114 c-sections among 120
 * births, a strategy with all births but three); the rule of thumb that a health system has a hospital (A.1 beside A.2);
 * what three or more withheld cells tell of one another because all are small; the words of notes and labels; what the
 * outsider knows from elsewhere. Dollars are not changed, nor does one period tell anything of the other. Only shares are
 * withheld to protect something: zero and larger counts stay. Immutable.
 */
public final class DisclosurePolicy {

    /** The largest bound a policy can have: counts below 1,000 withheld. */
    public static final int LARGEST_BOUND = 1_000;

    private static final DisclosurePolicy STANDARD = new DisclosurePolicy(new SmallCells(11));

    private final SmallCells small;

    private DisclosurePolicy(SmallCells small) {
        this.small = small;
    }

    /** Counts from 1 to 10 are withheld. */
    public static DisclosurePolicy standard() {
        return STANDARD;
    }

    /**
     * This policy with another bound: {@code withSmallestShown(6)} withholds counts from 1 to 5.
     *
     * @param count the smallest count above zero that is shown, from 1 (which withholds none) to {@value #LARGEST_BOUND}
     * @throws IllegalArgumentException when it is not in that range
     */
    public DisclosurePolicy withSmallestShown(int count) {
        if (count < 1 || count > LARGEST_BOUND) {
            throw new IllegalArgumentException(
                    "The smallest count shown is from 1 to " + LARGEST_BOUND + ", not " + count);
        }
        return new DisclosurePolicy(new SmallCells(count));
    }

    /** The smallest count above zero that is shown: 11 by default. */
    public int smallestShown() {
        return small.smallestShown();
    }

    /**
     * {@code report} with small counts withheld, and what would tell them. The report itself, with nothing withheld, when it
     * has no small count and nothing withheld is to be protected. Applied to a released report it changes nothing.
     */
    public Disclosure apply(Report report) {
        List<Suppression> suppressions = new ArrayList<>();
        Printing printing = Printing.of(report);
        Report shown = report;
        for (FactRef<?> cell : report.edition().cells()) {
            Optional<Reason> reason = report.answer(cell).value().flatMap(value -> reasonOf(cell, value));
            if (reason.isPresent()) {
                shown = without(cell, shown);
                suppressions.add(new Suppression(cell, reason.get(), Optional.empty()));
            }
        }
        for (FactRef<?> cell : tellingShares(shown, printing)) {
            shown = without(cell, shown);
            suppressions.add(new Suppression(cell, Reason.SMALL_NUMERATOR, Optional.empty()));
        }
        for (List<Recovery> open = recoveries(shown, printing); !open.isEmpty(); open = recoveries(shown, printing)) {
            Recovery worst = open.get(0);
            FactRef<?> cell = protectionFrom(worst, shown, printing);
            shown = without(cell, shown);
            suppressions.add(new Suppression(cell, Reason.COMPLEMENTARY, Optional.of(worst.cell())));
        }
        return new Disclosure(shown, suppressions);
    }

    private static <T extends FactValue> Report without(FactRef<T> cell, Report report) {
        return report.toBuilder()
                .put(cell, Answer.absent(AbsenceReason.SUPPRESSED))
                .build();
    }

    /**
     * The withheld cells of {@code report} that can still be worked out, what they can be, and from what; empty for a
     * released report. Only what is shown and that it is withheld is looked at, so this also judges reports withheld by hand.
     */
    public List<Recovery> recoverable(Report report) {
        return recoveries(report, Printing.of(report));
    }

    private Optional<Reason> reasonOf(FactRef<?> cell, FactValue value) {
        if (value instanceof Count count && small.isSmall(count.amount())) {
            return Optional.of(Reason.SMALL_COUNT);
        }
        return value instanceof Share.Exact share
                        && !cell.key().metric().isShareOfDollars()
                        && (small.isSmall(share.numerator()) || small.isSmall(share.denominator()))
                ? Optional.of(Reason.SMALL_NUMERATOR)
                : Optional.empty();
    }

    private List<FactRef<Share>> tellingShares(Report shown, Printing printing) {
        return Cells.readings(shown, printing).stream()
                .flatMap(cells -> Stream.concat(
                        new DenominatorAttack(cells, small).tellingShares(),
                        new EventsAttack(cells, small).tellingRates()))
                .distinct()
                .toList();
    }

    /** What can be worked out in any reading, each cell as the likeliest that tells it has it. */
    private List<Recovery> recoveries(Report shown, Printing printing) {
        Map<FactRef<?>, Recovery> open = new LinkedHashMap<>();
        for (Cells cells : Cells.readings(shown, printing)) {
            Stream.of(
                            new DenominatorAttack(cells, small).recoveries(),
                            new EventsAttack(cells, small).recoveries(),
                            new WholeAttack(cells).recoveries())
                    .flatMap(recoveries -> recoveries)
                    .forEach(recovery -> open.putIfAbsent(recovery.cell(), recovery));
        }
        return List.copyOf(open.values());
    }

    /** The first share whose withholding closes the way, or, where none does alone, the first. */
    private FactRef<?> protectionFrom(Recovery recovery, Report shown, Printing printing) {
        List<FactRef<?>> shares = recovery.from().stream()
                .filter(cell -> shown.answer(cell)
                        .value()
                        .filter(Share.class::isInstance)
                        .isPresent())
                .toList();
        return shares.stream()
                .filter(share -> recoveries(without(share, shown), printing).stream()
                        .noneMatch(open -> open.cell().equals(recovery.cell())))
                .findFirst()
                .orElse(shares.get(0));
    }
}
