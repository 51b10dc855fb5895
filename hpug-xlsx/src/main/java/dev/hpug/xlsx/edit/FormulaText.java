package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.scan.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula taken apart as far as one has to know which cells it looks at: {@code SUM(L133:L142)} looks at ten. Whatever its
 * functions do; a formula that looks at cells it does not name is {@linkplain #isOpaque opaque}.
 */
final class FormulaText {

    static final Pattern CELL = Pattern.compile("(\\$?)([A-Za-z]{1,3})(\\$?)([1-9][0-9]{0,6})");
    static final Pattern COLUMN = Pattern.compile("(\\$?)([A-Za-z]{1,3})");
    static final Pattern ROW = Pattern.compile("(\\$?)([1-9][0-9]{0,6})");

    private final String text;
    private final List<Token> tokens;
    private final boolean opaque;

    /** What a piece of a formula is. */
    enum Kind {
        CELL,
        COLUMN,
        ROW,
        SHEET,
        OTHER_WORKBOOK,
        NAME,
        FUNCTION,
        NUMBER,
        STRING,
        SIGN;

        boolean isCorner() {
            return this == CELL || this == COLUMN || this == ROW;
        }
    }

    /** A piece of a formula, from its first character to before the one at {@code end}. */
    record Token(Kind kind, int start, int end, String text) {}

    /**
     * Cells a formula looks at.
     *
     * @param sheet the sheet they are on; empty for the formula's own
     * @param elsewhere whether they are in another workbook
     * @param first one corner
     * @param last the opposite corner
     * @param length how many tokens say so: 3 for {@code A1:B2}
     */
    record Reference(Optional<String> sheet, boolean elsewhere, Corner first, Corner last, int length) {

        boolean isOneCell() {
            return first.row() == last.row() && first.column() == last.column();
        }
    }

    /** One corner of them, counted from 1; a whole row or column begins at 1 and ends at the last. */
    record Corner(int row, int column, boolean fixed) {}

    private FormulaText(String text) {
        FormulaTokens read = new FormulaTokens(text);
        this.text = text;
        this.tokens = read.tokens();
        this.opaque = read.isOpaque();
    }

    static FormulaText of(String formula) {
        return new FormulaText(formula);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Whether it may look at cells that it does not name. */
    boolean isOpaque() {
        return opaque;
    }

    /** The names it uses, some of which may be no more than variables. */
    List<String> names() {
        return tokens.stream()
                .filter(token -> token.kind() == Kind.NAME)
                .map(Token::text)
                .toList();
    }

    /** The cells it names, but for those of other workbooks. */
    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Reference> found = referenceAt(at);
            found.filter(reference -> !reference.elsewhere()).ifPresent(references::add);
            at += found.map(Reference::length).orElse(1);
        }
        return references;
    }

    /** The reference that begins at a token. */
    Optional<Reference> referenceAt(int at) {
        Kind kind = tokens.get(at).kind();
        boolean named = kind == Kind.SHEET || kind == Kind.OTHER_WORKBOOK;
        int first = at + (named ? 1 : 0);
        if (first >= tokens.size() || !tokens.get(first).kind().isCorner()) {
            return Optional.empty();
        }
        boolean range = first + 2 < tokens.size()
                && tokens.get(first + 1).text().equals(":")
                && tokens.get(first + 2).kind() == tokens.get(first).kind();
        int last = range ? first + 2 : first;
        return Optional.of(new Reference(
                kind == Kind.SHEET ? Optional.of(tokens.get(at).text()) : Optional.empty(),
                kind == Kind.OTHER_WORKBOOK,
                corner(tokens.get(first), true),
                corner(tokens.get(last), false),
                last + 1 - at));
    }

    static Corner corner(Token token, boolean first) {
        Matcher cell = CELL.matcher(token.text());
        if (cell.matches()) {
            boolean fixed = !cell.group(1).isEmpty() && !cell.group(3).isEmpty();
            return new Corner(Integer.parseInt(cell.group(4)), columnOf(cell.group(2)), fixed);
        }
        boolean fixed = token.text().startsWith("$");
        String rest = fixed ? token.text().substring(1) : token.text();
        return token.kind() == Kind.ROW
                ? new Corner(Integer.parseInt(rest), first ? 1 : CellAddress.MAX_COLUMN, fixed)
                : new Corner(first ? 1 : CellAddress.MAX_ROW, columnOf(rest), fixed);
    }

    private static int columnOf(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    /** The formula as it is for a cell so many rows below and columns right of its own; empty where that leaves the sheet. */
    Optional<String> moved(int rows, int columns) {
        StringBuilder moved = new StringBuilder(text.length());
        int done = 0;
        for (Token token : tokens) {
            if (token.kind().isCorner()) {
                Matcher cell = CELL.matcher(token.text());
                Matcher parts = cell.matches() ? cell : (token.kind() == Kind.ROW ? ROW : COLUMN).matcher(token.text());
                moved.append(text, done, token.start());
                if (!parts.matches() || !move(parts, token.kind(), rows, columns, moved)) {
                    return Optional.empty();
                }
                done = token.end();
            }
        }
        return Optional.of(moved.append(text, done, text.length()).toString());
    }

    private static boolean move(Matcher parts, Kind kind, int rows, int columns, StringBuilder to) {
        int group = 1;
        if (kind != Kind.ROW) {
            boolean fixed = !parts.group(group).isEmpty();
            int column = columnOf(parts.group(group + 1)) + (fixed ? 0 : columns);
            if (column < 1 || column > CellAddress.MAX_COLUMN) {
                return false;
            }
            to.append(parts.group(group)).append(CellAddress.of(1, column).columnLetters());
            group += 2;
        }
        if (kind != Kind.COLUMN) {
            boolean fixed = !parts.group(group).isEmpty();
            int row = Integer.parseInt(parts.group(group + 1)) + (fixed ? 0 : rows);
            if (row < 1 || row > CellAddress.MAX_ROW) {
                return false;
            }
            to.append(parts.group(group)).append(row);
        }
        return true;
    }
}
