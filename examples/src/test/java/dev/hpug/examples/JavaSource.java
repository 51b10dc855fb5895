package dev.hpug.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a Java file that a compiler reads: its string literals and names, without its comments. */
final class JavaSource {

    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*+|\"\"\"(?<block>.*?)\"\"\"|\"(?<literal>(?:\\\\.|[^\"\\\\])*+)\"|'(?:\\\\.|[^'\\\\])++'"
                    + "|(?<name>[A-Za-z_$][\\w$]*+)",
            Pattern.DOTALL);

    /**
     * A string literal or a name.
     *
     * @param line the line it begins in, from 1
     * @param text the literal without its quotes, or the name
     * @param isLiteral whether it is a literal
     */
    record Word(int line, String text, boolean isLiteral) {}

    private JavaSource() {}

    static List<Word> words(Path file) throws IOException {
        return words(Files.readString(file));
    }

    static List<Word> words(String source) {
        List<Word> words = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        int line = 1;
        int counted = 0;
        while (token.find()) {
            line += breaks(source, counted, token.start());
            counted = token.start();
            String literal = token.group("block") == null ? token.group("literal") : token.group("block");
            if (literal != null) {
                words.add(new Word(line, literal, true));
            } else if (token.group("name") != null) {
                words.add(new Word(line, token.group("name"), false));
            }
        }
        return words;
    }

    private static int breaks(String source, int from, int to) {
        return (int) source.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
