package dev.hpug.xlsx.blank;

import java.util.List;

/** The columns of the report sheet, from 0, and how many digits wide they are. */
final class Column {

    static final int CODE = 0;
    static final int QUESTION = 1;
    static final int LINE = 2;
    static final int PERIOD = 3;
    static final int FIRST_ANSWER = 4;
    static final int LAST_ANSWER = 5;

    private static final List<Integer> WIDTHS = List.of(6, 44, 15, 14, 16, 16);

    private Column() {}

    static List<Integer> widths() {
        return WIDTHS;
    }
}
