package dev.hpug.printing;

import static dev.hpug.arithmetic.PrintingMode.CUT_OFF;
import static dev.hpug.arithmetic.PrintingMode.HALF_EVEN;
import static dev.hpug.arithmetic.PrintingMode.HALF_UP;

import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.Block;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Metric;
import dev.hpug.metric.PerEdition;
import dev.hpug.period.Period;
import dev.hpug.printing.Units.Multiple;
import dev.hpug.report.Report;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a report's figures were printed: the one place that says which ways of printing are plausible, for every question that
 * hangs on it.
 *
 * <pre>{@code
 * Printing printing = Printing.of(report);
 * printing.plausible(cell);          // to its own digits, rounded half up; or what its block's figures show
 * printing.likeliest(cell);          // the first of these, whose bounds are shown
 * }</pre>
 *
 * <p>In this order: the plan's own word; what the figures of a {@link Block} show together; each figure's own digits, rounded
 * half up, which need no evidence. Other modes are tried where that does not explain the whole block, and count only if they
 * do. Of all ways, one is the likeliest: the mode that most of a period's blocks are explained by is preferred, a block may
 * differ on evidence. Immutable.
 */
public final class Printing {

    private static final PerEdition<List<List<BlockCells>>> BLOCKS = new PerEdition<>(edition -> {
        List<BlockCells> all = BlockCells.of(edition);
        return Arrays.stream(Period.values())
                .map(period ->
                        all.stream().filter(cells -> cells.period() == period).toList())
                .toList();
    });

    private static final List<PrintingStyle> OWN_DIGITS = List.of(PrintingStyle.OWN_DIGITS);

    /** The place of each metric's block among those of its edition. */
    private static final PerEdition<Map<Metric<?>, Integer>> PLACES = new PerEdition<>(edition -> {
        Map<Metric<?>, Integer> places = new HashMap<>();
        List<Block> blocks = Blocks.of(edition).all();
        for (int i = 0; i < blocks.size(); i++) {
            for (Metric<?> metric : blocks.get(i).metrics()) {
                places.put(metric, i);
            }
        }
        return places;
    });

    private final Map<Metric<?>, Integer> places;
    /** Those of the current period, then those of the prior one. */
    private final List<PrintedBlock> blocks;
    /** The same, each as it is answered with: every cell asks for its own. */
    private final List<Optional<PrintedBlock>> answers;

    private Printing(Map<Metric<?>, Integer> places, List<PrintedBlock> blocks) {
        this.places = places;
        this.blocks = List.copyOf(blocks);
        this.answers = this.blocks.stream().map(Optional::of).toList();
    }

    /** How {@code report} was printed. */
    public static Printing of(Report report) {
        List<PrintedBlock> printed = new ArrayList<>();
        for (List<BlockCells> period : BLOCKS.of(report.edition())) {
            printed.addAll(ofPeriod(period, report));
        }
        return new Printing(PLACES.of(report.edition()), printed);
    }

    private static List<PrintedBlock> ofPeriod(List<BlockCells> period, Report report) {
        List<BlockTrials> trials = new ArrayList<>(period.size());
        for (BlockCells cells : period) {
            trials.add(new BlockTrials(cells, report));
        }
        List<Multiple> unitsOfPeriod = unitsOfPeriod(trials);
        boolean areUsual = true;
        for (BlockTrials block : trials) {
            block.tryIn(HALF_UP, unitsOfPeriod);
            areUsual &= block.isUsual();
        }
        List<PrintedBlock> printed = new ArrayList<>(trials.size());
        if (areUsual) {
            for (BlockTrials block : trials) {
                printed.add(block.printed(block.best(HALF_UP)));
            }
            return printed;
        }
        for (BlockTrials block : trials) {
            block.tryIn(HALF_EVEN, unitsOfPeriod);
            block.tryIn(CUT_OFF, unitsOfPeriod);
        }
        PrintingMode preferred = preferredMode(trials);
        for (BlockTrials block : trials) {
            printed.add(block.printed(likeliest(block, preferred)));
        }
        return printed;
    }

    /** The units that every share of the period is a multiple of, where those of a block are. */
    private static List<Multiple> unitsOfPeriod(List<BlockTrials> trials) {
        return trials.stream().allMatch(block -> block.units().isEmpty())
                ? List.of()
                : Units.ofShares(trials.stream()
                        .flatMap(block -> block.stated().stream())
                        .toList());
    }

    private static PrintingMode preferredMode(List<BlockTrials> trials) {
        PrintingMode preferred = HALF_UP;
        int most = Integer.MIN_VALUE;
        for (PrintingMode mode : PrintingMode.values()) {
            int likelihood = of(mode)
                    + trials.stream()
                            .mapToInt(block -> likelihood(likeliest(block, mode), mode))
                            .sum();
            if (likelihood > most) {
                most = likelihood;
                preferred = mode;
            }
        }
        return preferred;
    }

    private static int of(PrintingMode mode) {
        return switch (mode) {
            case HALF_UP -> 0;
            case HALF_EVEN -> Likelihood.HALF_EVEN;
            case CUT_OFF -> Likelihood.CUT_OFF;
        };
    }

    private static Trial likeliest(BlockTrials block, PrintingMode preferred) {
        Trial likeliest = block.best(preferred);
        for (PrintingMode mode : PrintingMode.values()) {
            Trial other = block.best(mode);
            if (likelihood(other, preferred) > likelihood(likeliest, preferred)) {
                likeliest = other;
            }
        }
        return likeliest;
    }

    private static int likelihood(Trial trial, PrintingMode preferred) {
        return trial.likelihood() + (trial.style().mode() == preferred ? 0 : Likelihood.BLOCK_APART);
    }

    /** Every block of the report's edition, of the current period and then of the prior one. */
    public List<PrintedBlock> blocks() {
        return blocks;
    }

    /** The block that {@code cell} belongs to, if it is printed like others. */
    public Optional<PrintedBlock> blockOf(FactRef<?> cell) {
        return cell.period().flatMap(period -> blockOf(cell.key().metric(), period));
    }

    /** The block that {@code metric} belongs to in {@code period}, if it is printed like others. */
    public Optional<PrintedBlock> blockOf(Metric<?> metric, Period period) {
        Integer place = places.get(metric);
        if (place == null) {
            return Optional.empty();
        }
        return answers.get(period == Period.CURRENT ? place : answers.size() / 2 + place);
    }

    /**
     * The ways the share in {@code cell} may have been printed, the likeliest first; of cells of one block and period the same
     * one holds for all. For a cell that no other is printed like, its own digits.
     */
    public List<PrintingStyle> plausible(FactRef<Share> cell) {
        return blockOf(cell).map(PrintedBlock::plausible).orElse(OWN_DIGITS);
    }

    /** The likeliest way the share in {@code cell} was printed. */
    public PrintingStyle likeliest(FactRef<Share> cell) {
        return plausible(cell).get(0);
    }

    /** The likeliest way the dollars of {@code cell}'s block were printed. */
    public PrintingStyle dollars(FactRef<?> cell) {
        return blockOf(cell).map(PrintedBlock::dollars).orElse(PrintingStyle.OWN_DIGITS);
    }
}
