package dev.hpug.plausibility;

import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.printing.PrintedBlock;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is odd about a report's figures, if they move from year to year as those of health plans do.
 *
 * <p>In this order, and what one explains the next does not mention: figures copied, figures exchanged, figures that moved farther than
 * they do. In a year in which nearly all figures moved little, the others are held to that. Immutable.
 */
public final class Plausibility {

    /** What it takes to say that figures were exchanged: a log-likelihood ratio in thousandths. Drift alone never gets to 3. */
    private static final long ENOUGH_IN_CALM_YEAR = 3_500;

    private static final long ENOUGH = 6_000;

    private final Layout layout;
    private final Years years;
    private final boolean[] isExplained;
    private final List<Oddity> oddities = new ArrayList<>();

    private Plausibility(Layout layout, Years years) {
        this.layout = layout;
        this.years = years;
        this.isExplained = new boolean[layout.slots().length];
    }

    /** What is odd about {@code report}, printed like {@code printing}, if its figures drift like {@code drift}. */
    public static List<Oddity> of(Report report, Printing printing, Drift drift) {
        Layout layout = drift.layout(report.edition());
        List<PrintedBlock> blocks = printing.blocks();
        int half = blocks.size() / 2;
        Years years = new Years(
                layout,
                Year.of(layout, report.current(), blocks.subList(0, half)),
                Year.of(layout, report.prior(), blocks.subList(half, blocks.size())));
        Plausibility plausibility = new Plausibility(layout, years);
        plausibility.copies();
        plausibility.exchanges();
        plausibility.fractions();
        plausibility.moves();
        plausibility.totals();
        plausibility.scales();
        plausibility.incentives();
        return List.copyOf(plausibility.oddities);
    }

    private void copies() {
        for (Copies.Group group : layout.copies()) {
            Year from = group.isYear() ? years.prior : years.current;
            if (isNew(group.to()) && Copies.isCopied(years, group, from, years.current)) {
                add(
                        group.isYear() ? Oddity.Kind.YEAR_COPIED : Oddity.Kind.LINE_COPIED,
                        cells(Period.CURRENT, group.to()),
                        cells(group.isYear() ? Period.PRIOR : Period.CURRENT, group.from()),
                        Optional.of(group.title()));
                explain(group.from());
                explain(group.to());
            }
        }
    }

    private record Found(Exchange exchange, long evidence) {}

    private void exchanges() {
        long enough = years.isCalm() ? ENOUGH_IN_CALM_YEAR : ENOUGH;
        List<Found> found = new ArrayList<>();
        for (Exchange exchange : layout.exchanges()) {
            long evidence = exchange.evidence(years);
            if (evidence > enough && exchange.explains(years)) {
                found.add(new Found(exchange, evidence));
            }
        }
        found.sort(Comparator.comparingLong((Found one) -> -one.evidence()));
        for (Found one : found) {
            Exchange exchange = one.exchange();
            if (isNew(exchange.ones()) && isNew(exchange.others())) {
                add(
                        Oddity.Kind.EXCHANGED,
                        cells(Period.CURRENT, exchange.ones()),
                        cells(Period.CURRENT, exchange.others()),
                        Optional.empty());
                explain(exchange.ones());
                explain(exchange.others());
            }
        }
    }

    private void fractions() {
        for (int[] shares : layout.sharesByBlock()) {
            if (isNew(shares) && years.areFractions(shares)) {
                add(
                        Oddity.Kind.FRACTIONS,
                        cells(Period.CURRENT, shares),
                        cells(Period.PRIOR, shares),
                        Optional.empty());
                explain(shares);
            }
        }
    }

    private void moves() {
        for (Slot slot : layout.slots()) {
            if (isExplained[slot.index()]) {
                continue;
            }
            if (years.isOutside(slot)) {
                add(
                        Oddity.Kind.MOVED_FAR,
                        List.of(slot.at(Period.CURRENT)),
                        List.of(slot.at(Period.PRIOR)),
                        Slips.explaining(years, slot));
                isExplained[slot.index()] = true;
            } else if (slot.isRate()) {
                highRates(slot);
            }
        }
    }

    private void highRates(Slot slot) {
        for (Period period : Period.values()) {
            if (years.isHighRate(slot, years.of(period))) {
                add(Oddity.Kind.HIGH_RATE, List.of(slot.at(period)), List.of(), Optional.empty());
            }
        }
    }

    private void totals() {
        for (Networks.Total total : layout.networks().totals()) {
            if (isNew(total.amounts()) && total.isOutside(years)) {
                List<FactRef<?>> cells = cells(Period.CURRENT, total.amounts());
                cells.addAll(cells(Period.CURRENT, total.shares()));
                List<FactRef<?>> beside = cells(Period.PRIOR, total.amounts());
                beside.addAll(cells(Period.PRIOR, total.shares()));
                add(Oddity.Kind.TOTAL_MOVED_FAR, cells, beside, total.ofBoth(years));
            }
        }
    }

    private void scales() {
        for (Period period : Period.values()) {
            layout.networks()
                    .scale(years.of(period))
                    .ifPresent(scale -> add(
                            Oddity.Kind.SCALE,
                            cells(period, scale.dollars()),
                            cells(period, scale.hospitals()),
                            Optional.of(scale.words())));
        }
    }

    private void incentives() {
        for (Slot slot : layout.slots()) {
            if (slot.all() >= 0 && !isExplained[slot.index()] && years.isLessUnderIncentives(slot)) {
                List<FactRef<?>> cells = cells(Period.CURRENT, slot.index());
                cells.addAll(cells(Period.PRIOR, slot.index()));
                List<FactRef<?>> beside = cells(Period.CURRENT, slot.all());
                beside.addAll(cells(Period.PRIOR, slot.all()));
                add(Oddity.Kind.LESS_UNDER_INCENTIVES, cells, beside, Optional.empty());
            }
        }
    }

    private void add(Oddity.Kind kind, List<FactRef<?>> cells, List<FactRef<?>> beside, Optional<String> what) {
        oddities.add(new Oddity(kind, cells, beside, what));
    }

    private List<FactRef<?>> cells(Period period, int... places) {
        List<FactRef<?>> cells = new ArrayList<>();
        for (int at : places) {
            if (years.of(period).isStated[at]) {
                cells.add(layout.slot(at).at(period));
            }
        }
        return cells;
    }

    private boolean isNew(int[] places) {
        for (int at : places) {
            if (isExplained[at]) {
                return false;
            }
        }
        return true;
    }

    private void explain(int[] places) {
        for (int at : places) {
            isExplained[at] = true;
        }
    }
}
