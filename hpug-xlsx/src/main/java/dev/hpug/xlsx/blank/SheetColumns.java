package dev.hpug.xlsx.blank;

import dev.hpug.form.Form;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of the report sheet, from 0, and how many digits wide they are. */
final class SheetColumns {

    static final int CODE = 0;
    static final int QUESTION = 1;
    static final int LINE = 2;
    static final int PERIOD = 3;

    /** The first that can hold answers; tables with few use the last ones. */
    static final int FIRST_ANSWER = 4;

    private static final List<Integer> WIDTHS = List.of(6, 44, 15, 14);
    private static final int ANSWER_WIDTH = 16;

    /** No table has fewer: the lines of the actual periods need two. */
    private static final int FEWEST_ANSWERS = 2;

    private SheetColumns() {}

    /** The widths of as many columns as the widest of a form's tables needs. */
    static List<Integer> widths(Form form) {
        int answers =
                form.tables().stream().mapToInt(TableLayout::answerColumns).reduce(FEWEST_ANSWERS, Math::max);
        return Stream.concat(WIDTHS.stream(), IntStream.range(0, answers).mapToObj(any -> ANSWER_WIDTH))
                .toList();
    }
}
