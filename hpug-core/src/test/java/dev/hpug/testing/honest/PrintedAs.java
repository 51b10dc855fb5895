package dev.hpug.testing.honest;

import static dev.hpug.testing.honest.ShareUnit.HUNDREDTH;
import static dev.hpug.testing.honest.ShareUnit.TENTH;
import static dev.hpug.testing.honest.ShareUnit.WHOLE;

import dev.hpug.testing.Draw;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A way in which honest plans print, and the kind of plan that does: {@code "tiny plan, whole"}. A new one is a row of
 * {@link #ways}.
 *
 * @param name what it is
 * @param shape the kind of plan
 * @param printing the style of every block and year, which may differ from plan to plan
 */
public record PrintedAs(String name, Shape shape, Function<Draw, Printing> printing) {

    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;

    /** Every figure to the tenth that section D asks for. */
    public static final PrintedAs TENTHS = way("tenth", Style.of(TENTH));

    /** Every share a whole percent. */
    public static final PrintedAs WHOLES = way("whole", Style.of(WHOLE));

    /** Nothing is lost in printing. */
    public static final PrintedAs RATIOS = way("exact ratio", Style.of(ShareUnit.EXACT));

    /** Every way of the usual plan, then the other kinds of plan, then every way of the tiny plan. */
    public static List<PrintedAs> all() {
        return Stream.of(
                        ways().stream(),
                        Arrays.stream(Shape.values())
                                .filter(shape -> shape != Shape.USUAL)
                                .map(shape -> TENTHS.by(shape)),
                        ways().stream().filter(way -> !way.equals(TENTHS)).map(way -> way.by(Shape.TINY)))
                .flatMap(Function.identity())
                .toList();
    }

    private static List<PrintedAs> ways() {
        return List.of(
                WHOLES,
                way("half", Style.of(ShareUnit.HALF)),
                way("quarter", Style.of(ShareUnit.QUARTER)),
                way("five points", Style.of(ShareUnit.FIVE_POINTS)),
                TENTHS,
                way("hundredth", Style.of(HUNDREDTH)),
                way("six decimals", Style.of(ShareUnit.MILLIONTH)),
                way("spreadsheet digits", Style.of(ShareUnit.SPREADSHEET)),
                RATIOS,
                wholeIn("whole in A", EnumSet.of(Block.A)),
                wholeIn("whole in A-C", EnumSet.complementOf(EnumSet.of(Block.D))),
                way("half even", Style.of(TENTH).in(Mode.HALF_EVEN)),
                way("cut off", Style.of(TENTH).in(Mode.CUT_OFF)),
                way("largest remainder", Style.of(TENTH).in(Mode.LARGEST_REMAINDER)),
                way("whole, half even", Style.of(WHOLE).in(Mode.HALF_EVEN)),
                way("whole, cut off", Style.of(WHOLE).in(Mode.CUT_OFF)),
                way("whole, largest remainder", Style.of(WHOLE).in(Mode.LARGEST_REMAINDER)),
                way("dollars to 1k", Style.of(TENTH).withDollarsTo(THOUSAND)),
                way("dollars to 1M", Style.of(TENTH).withDollarsTo(MILLION)),
                way(
                        "whole, cut off, dollars to 1M",
                        Style.of(WHOLE).in(Mode.CUT_OFF).withDollarsTo(MILLION)),
                way("trailing zeros dropped", Style.of(TENTH).droppingZeros()),
                new PrintedAs("modes mixed by section", Shape.USUAL, PrintedAs::mixedModes),
                new PrintedAs("another style in the prior", Shape.USUAL, PrintedAs::otherPrior));
    }

    private static PrintedAs way(String name, Style style) {
        return new PrintedAs(name, Shape.USUAL, draw -> Printing.of(style));
    }

    private static PrintedAs wholeIn(String name, Set<Block> blocks) {
        return new PrintedAs(
                name, Shape.USUAL, draw -> Printing.by(block -> Style.of(blocks.contains(block) ? WHOLE : TENTH)));
    }

    private static Printing mixedModes(Draw draw) {
        Style style = Style.of(draw.oneOf(List.of(WHOLE, TENTH, HUNDREDTH)));
        return Printing.by(
                block -> style.in(draw.oneOf(List.of(Mode.HALF_UP, Mode.HALF_UP, Mode.HALF_EVEN, Mode.CUT_OFF))));
    }

    private static Printing otherPrior(Draw draw) {
        Style style = anyStyle(draw);
        Style other = anyStyle(draw);
        while (other.equals(style)) {
            other = anyStyle(draw);
        }
        return new Printing(Printing.of(style).current(), Printing.of(other).current());
    }

    private static Style anyStyle(Draw draw) {
        Style style = Style.of(draw.oneOf(List.of(WHOLE, ShareUnit.HALF, TENTH, HUNDREDTH)));
        return style.in(draw.oneOf(List.of(Mode.HALF_UP, Mode.HALF_UP, Mode.HALF_EVEN, Mode.CUT_OFF)))
                .withDollarsTo(draw.oneOf(List.of(1L, 1L, THOUSAND)));
    }

    /** This way of printing, of another kind of plan. */
    public PrintedAs by(Shape other) {
        if (other == shape) {
            return this;
        }
        String plan = other.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new PrintedAs(plan + ", " + name, other, printing);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
