package dev.hpug.printing;

import static dev.hpug.arithmetic.PrintingMode.CUT_OFF;
import static dev.hpug.arithmetic.PrintingMode.HALF_UP;

import dev.hpug.arithmetic.PrintingMode;
import dev.hpug.arithmetic.PrintingStyle;
import dev.hpug.metric.FactRef;
import dev.hpug.period.Period;
import dev.hpug.printing.PrintedBlock.Explanation;
import dev.hpug.printing.PrintedBlock.Misfit;
import dev.hpug.printing.Units.Multiple;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Dollars;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways one block of one report may have been printed, tried one mode after the other. */
final class BlockTrials {

    private static final Comparator<Trial> BY_LIKELIHOOD = Comparator.comparingInt(Trial::likelihood);

    private final BlockCells cells;
    private final Report report;
    private final List<Share.Stated> stated;
    private final Optional<PrintingStyle> shareWord;
    private final Optional<PrintingStyle> dollarWord;
    private final List<Multiple> units;
    private final List<Multiple> unitsOfDollars;
    private final List<Trial> trials = new ArrayList<>();

    BlockTrials(BlockCells cells, Report report) {
        this.cells = cells;
        this.report = report;
        this.stated = cells.stated(report);
        this.shareWord = report.printing().find(cells.block(), ValueType.SHARE, cells.period());
        this.dollarWord = report.printing().find(cells.block(), ValueType.DOLLARS, cells.period());
        this.units = shareWord.isPresent() ? List.of() : Units.ofShares(stated);
        this.unitsOfDollars = dollarWord.isPresent() ? List.of() : Units.ofDollars(dollarsOf());
    }

    /** The amounts that show the unit of the dollars; where all of this period are 0, those of the other one. */
    private List<BigDecimal> dollarsOf() {
        List<BigDecimal> ofPeriod = dollarsOf(cells.period());
        return ofPeriod.isEmpty() ? dollarsOf(cells.period().other()) : ofPeriod;
    }

    private List<BigDecimal> dollarsOf(Period period) {
        List<BigDecimal> amounts = new ArrayList<>(cells.dollars().size());
        for (FactRef<Dollars> cell : cells.dollars()) {
            if (report.get(period).answer(cell.key()) instanceof Answer.Given<Dollars> given
                    && given.given().amount().signum() > 0) {
                amounts.add(given.given().amount());
            }
        }
        return amounts;
    }

    /** Its shares with digits, zeros left out. */
    List<Share.Stated> stated() {
        return stated;
    }

    /** The units that all of these are multiples of. */
    List<Multiple> units() {
        return units;
    }

    /**
     * Tries the block in {@code mode}, unless the plan has said how it printed.
     *
     * @param unitsOfPeriod the units that every share of the period is a multiple of
     */
    void tryIn(PrintingMode mode, List<Multiple> unitsOfPeriod) {
        if (shareWord.isPresent()) {
            if (trials.isEmpty()) {
                styles(shareWord.get(), 0).forEach(trials::add);
            }
            return;
        }
        PrintingStyle own = mode == HALF_UP ? PrintingStyle.OWN_DIGITS : PrintingStyle.OWN_DIGITS.in(mode);
        if (dollarWord.isEmpty() && unitsOfDollars.isEmpty()) {
            trials.add(Trial.of(cells, report, new Style(own, PrintingStyle.OWN_DIGITS), true, 0));
        } else {
            styles(own, 0).forEach(trials::add);
        }
        for (Multiple unit : units) {
            boolean isBacked = unit.isBacked() || hasUnit(unitsOfPeriod, unit);
            styles(new PrintingStyle(Optional.of(unit.unit()), mode), isBacked, unit.likelihood())
                    .forEach(trials::add);
        }
    }

    private static boolean hasUnit(List<Multiple> units, Multiple unit) {
        return units.stream().anyMatch(other -> other.unit().compareTo(unit.unit()) == 0);
    }

    private Stream<Trial> styles(PrintingStyle shares, int ofUnit) {
        return styles(shares, true, ofUnit);
    }

    private Stream<Trial> styles(PrintingStyle shares, boolean isBacked, int ofUnit) {
        if (dollarWord.isPresent()) {
            return Stream.of(Trial.of(cells, report, new Style(shares, dollarWord.get()), isBacked, ofUnit));
        }
        Stream<Trial> exact =
                Stream.of(Trial.of(cells, report, new Style(shares, PrintingStyle.OWN_DIGITS), isBacked, ofUnit));
        return Stream.concat(
                exact,
                unitsOfDollars.stream()
                        .flatMap(unit -> modesOfDollars(shares.mode())
                                .map(mode -> Trial.of(
                                        cells,
                                        report,
                                        new Style(shares, new PrintingStyle(Optional.of(unit.unit()), mode)),
                                        isBacked,
                                        ofUnit + unit.likelihood()))));
    }

    /** Dollars are rounded even where shares are cut off, often enough. */
    private static Stream<PrintingMode> modesOfDollars(PrintingMode ofShares) {
        return ofShares == CUT_OFF ? Stream.of(HALF_UP, CUT_OFF) : Stream.of(ofShares);
    }

    /** The likeliest trial in {@code mode}. */
    Trial best(PrintingMode mode) {
        return trials.size() == 1
                ? trials.get(0)
                : trials.stream()
                        .filter(trial -> shareWord.isPresent() || trial.style().mode() == mode)
                        .max(BY_LIKELIHOOD)
                        .orElseThrow();
    }

    /** Whether rounding half up leaves nothing to explain. */
    boolean isUsual() {
        return best(HALF_UP).misfits().isEmpty();
    }

    /** How the block was printed, when {@code likeliest} is the likeliest of all trials, given the rest of the report. */
    PrintedBlock printed(Trial likeliest) {
        if (trials.size() == 1 && likeliest.misfits().isEmpty()) {
            return new PrintedBlock(
                    cells.block(),
                    cells.period(),
                    List.of(likeliest.style().shares()),
                    likeliest.style().dollars(),
                    Explanation.BY_THE_LIKELIEST,
                    List.of(),
                    Optional.empty());
        }
        boolean isAnyExplaining = trials.stream().anyMatch(Trial::explains);
        Explanation explanation = likeliest.explains()
                        && (likeliest.isBacked()
                                || explainsByOwnDigits(likeliest.style().mode()))
                ? Explanation.BY_THE_LIKELIEST
                : isAnyExplaining ? Explanation.DOUBTFUL : Explanation.NONE;
        List<Misfit> misfits = likeliest.explains() && explanation == Explanation.DOUBTFUL
                ? ownDigits(likeliest.style().mode()).misfits()
                : likeliest.misfits();
        return new PrintedBlock(
                cells.block(),
                cells.period(),
                plausible(likeliest),
                likeliest.style().dollars(),
                explanation,
                misfits,
                evidence(likeliest.style().shares()));
    }

    private boolean explainsByOwnDigits(PrintingMode mode) {
        return ownDigits(mode).explains();
    }

    private Trial ownDigits(PrintingMode mode) {
        return trials.stream()
                .filter(trial -> shareWord.isPresent()
                        || (trial.hasOwnDigits() && trial.style().mode() == mode))
                .max(BY_LIKELIHOOD)
                .orElseThrow();
    }

    private List<PrintingStyle> plausible(Trial likeliest) {
        Set<PrintingStyle> plausible = new LinkedHashSet<>();
        plausible.add(likeliest.style().shares());
        boolean isUsualExplaining = shareWord.isPresent() || explainsByOwnDigits(HALF_UP);
        trials.stream()
                .filter(trial -> trial.explains() && trial.isBacked())
                .filter(trial -> !isUsualExplaining || (trial.style().mode() == HALF_UP && isLikelierThanNot(trial)))
                .map(trial -> trial.style().shares())
                .forEach(plausible::add);
        if (shareWord.isEmpty() && !likeliest.explains()) {
            plausible.add(PrintingStyle.OWN_DIGITS);
        }
        return List.copyOf(plausible);
    }

    /** Whether the figures speak for the unit rather than against it; own digits need no evidence. */
    private boolean isLikelierThanNot(Trial trial) {
        return trial.hasOwnDigits()
                || shareWord.isPresent()
                || units.stream()
                        .filter(multiple -> trial.style().shares().unit().equals(Optional.of(multiple.unit())))
                        .anyMatch(multiple -> multiple.likelihood() > 0);
    }

    private Optional<String> evidence(PrintingStyle shares) {
        if (shareWord.isPresent() || !isWorthSaying(shares)) {
            return Optional.empty();
        }
        String unit = shares.unit()
                .map(multiple -> stated.size() == 1
                        ? "its one share is a multiple of " + multiple.toPlainString()
                        : "all " + stated.size() + " shares are multiples of " + multiple.toPlainString())
                .orElse("");
        String mode = shares.mode() == HALF_UP
                ? ""
                : "rounded half up " + unexplained() + " would not fit, "
                        + shares.mode().words() + " everything does";
        return Optional.of(unit + (unit.isEmpty() || mode.isEmpty() ? "" : "; ") + mode);
    }

    /** Not a unit that changes no verdict and that four shares in tenths have by chance in one of six hundred reports. */
    private boolean isWorthSaying(PrintingStyle shares) {
        return shares.mode() != HALF_UP
                || units.stream()
                        .filter(multiple -> shares.unit().equals(Optional.of(multiple.unit())))
                        .anyMatch(multiple -> multiple.isBeyondChance() || !explainsByOwnDigits(HALF_UP));
    }

    private String unexplained() {
        int misfits = best(HALF_UP).misfits().size();
        return misfits == 1 ? "one figure" : misfits + " figures";
    }
}
