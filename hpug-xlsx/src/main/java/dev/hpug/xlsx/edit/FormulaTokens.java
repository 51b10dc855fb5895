package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.edit.FormulaText.Corner;
import dev.hpug.xlsx.edit.FormulaText.Kind;
import dev.hpug.xlsx.edit.FormulaText.Token;
import dev.hpug.xlsx.scan.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Takes a formula apart into pieces, from left to right. */
final class FormulaTokens {
    private static final List<String> LOOK_ELSEWHERE = List.of("INDIRECT", "OFFSET");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean opaque;

    FormulaTokens(String text) {
        this.text = text;
        read();
        opaque |= IntStream.range(0, tokens.size()).anyMatch(this::isUnclearRange);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Whether the formula may look at cells that it does not name. */
    boolean isOpaque() {
        return opaque;
    }

    /** A colon that does not stand between two corners, as in {@code A1:INDEX(…)}. */
    private boolean isUnclearRange(int index) {
        if (!tokens.get(index).text().equals(":")) {
            return false;
        }
        boolean between = index > 0 && index + 1 < tokens.size();
        return !between
                || tokens.get(index - 1).kind() != tokens.get(index + 1).kind()
                || !tokens.get(index - 1).kind().isCorner();
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted('"', Kind.STRING);
            } else if (c == '\'') {
                quotedSheet();
            } else if (c == '[') {
                bracket();
            } else if (isWord(c)) {
                word();
            } else if (c == '#') {
                error();
            } else {
                if (!Character.isWhitespace(c)) {
                    add(Kind.SIGN, at + 1);
                }
                at++;
            }
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, at, end, text.substring(at, end)));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "_.$\\?".indexOf(c) >= 0;
    }

    private int closing(char quote) {
        int end = at + 1;
        while (end < text.length()) {
            if (text.charAt(end) == quote) {
                if (end + 1 == text.length() || text.charAt(end + 1) != quote) {
                    return end + 1;
                }
                end++;
            }
            end++;
        }
        return end;
    }

    private void quoted(char quote, Kind kind) {
        int end = closing(quote);
        add(kind, end);
        at = end;
    }

    private void quotedSheet() {
        int end = closing('\'');
        String name =
                text.substring(Math.min(at + 1, end), Math.max(at + 1, end - 1)).replace("''", "'");
        sheet(name, end);
    }

    private void sheet(String name, int end) {
        opaque |= name.indexOf(':') >= 0;
        Kind kind = name.indexOf('[') >= 0 ? Kind.OTHER_WORKBOOK : Kind.SHEET;
        tokens.add(new Token(kind, at, end, name));
        at = end < text.length() && text.charAt(end) == '!' ? end + 1 : end;
    }

    /** Another workbook's number before a sheet's name; elsewhere a table's column. */
    private void bracket() {
        int end = text.indexOf(']', at) + 1;
        int after = end == 0 ? text.length() : end;
        int word = after;
        while (word < text.length() && isWord(text.charAt(word))) {
            word++;
        }
        if (end > 0 && word < text.length() && text.charAt(word) == '!') {
            sheet(text.substring(at, word), word);
        } else {
            opaque = true;
            at = after;
        }
    }

    private void error() {
        boolean spilled = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at;
        opaque |= spilled && tokens.get(tokens.size() - 1).kind() != Kind.SIGN;
        add(Kind.SIGN, at + 1);
        at++;
        while (at < text.length() && (isWord(text.charAt(at)) || "/!".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    private void word() {
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        char next = end < text.length() ? text.charAt(end) : ' ';
        if (next == '!') {
            opaque |= at > 0 && text.charAt(at - 1) == ':';
            sheet(word, end);
            return;
        }
        if (next == '(') {
            opaque |= LOOK_ELSEWHERE.contains(word.toUpperCase(Locale.ROOT));
            add(Kind.FUNCTION, end);
        } else {
            add(kind(word, next), end);
        }
        at = end;
    }

    private Kind kind(String word, char next) {
        boolean ranged = next == ':' || (at > 0 && text.charAt(at - 1) == ':');
        if (FormulaText.CELL.matcher(word).matches() && isOnASheet(Kind.CELL, word)) {
            return Kind.CELL;
        }
        if (ranged && FormulaText.ROW.matcher(word).matches() && isOnASheet(Kind.ROW, word)) {
            return Kind.ROW;
        }
        if (ranged && FormulaText.COLUMN.matcher(word).matches() && isOnASheet(Kind.COLUMN, word)) {
            return Kind.COLUMN;
        }
        return Character.isDigit(word.charAt(0)) || word.charAt(0) == '.' ? Kind.NUMBER : Kind.NAME;
    }

    private static boolean isOnASheet(Kind kind, String word) {
        Corner corner = FormulaText.corner(new Token(kind, 0, 0, word), true);
        return corner.row() <= CellAddress.MAX_ROW && corner.column() <= CellAddress.MAX_COLUMN;
    }
}
