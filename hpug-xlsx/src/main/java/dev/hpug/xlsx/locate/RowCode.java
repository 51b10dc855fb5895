package dev.hpug.xlsx.locate;

import dev.hpug.xlsx.scan.ScannedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell that looks like the code of a row: {@code "1a"}, {@code "iii."} or {@code 10}.
 *
 * @param cell the cell
 * @param text the code without full stops and brackets, and without the decimals that a number cell may bring
 */
record RowCode(ScannedCell cell, String text) {

    private static final Pattern CODE = Pattern.compile("[a-z]?\\d{1,2}[a-z]?|[ivx]{1,5}");
    private static final int LONGEST = 8;

    /** What among {@code lead} looks like a code, from left to right. */
    static List<RowCode> in(List<ScannedCell> lead) {
        List<RowCode> codes = new ArrayList<>(1);
        for (ScannedCell cell : lead) {
            if (cell.text().length() <= LONGEST) {
                String text = text(cell);
                if (CODE.matcher(text).matches()) {
                    codes.add(new RowCode(cell, text));
                }
            }
        }
        return codes;
    }

    static boolean isCode(ScannedCell cell) {
        return !in(List.of(cell)).isEmpty();
    }

    private static String text(ScannedCell cell) {
        String words = Wording.words(cell).replace(" ", "").replace("#", "");
        return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
    }
}
