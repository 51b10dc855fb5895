package dev.hpug.xlsx.draft;

import dev.hpug.xlsx.locate.AskedQuestion;
import dev.hpug.xlsx.locate.AskedQuestion.ColumnHead;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two questions are by their words, and by words that follow one another; what many questions of a form say tells little. Heads
 * that a question speaks of are no part of its words.
 */
final class Likeness {

    /** What two questions of the same words have. */
    static final int SAME = 1_000;

    private static final int WEIGHT = 10_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%#$]+");

    private final Map<String, Integer> before;
    private final Map<String, Integer> now;

    Likeness(Collection<AskedQuestion> before, Collection<AskedQuestion> now) {
        this.before = questionsWith(before);
        this.now = questionsWith(now);
    }

    private static Map<String, Integer> questionsWith(Collection<AskedQuestion> questions) {
        Map<String, Integer> counts = new HashMap<>();
        questions.forEach(question -> pieces(question).forEach(piece -> counts.merge(piece, 1, Integer::sum)));
        return counts;
    }

    static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> words(AskedQuestion question) {
        String text = question.text();
        for (ColumnHead head : Pairing.answers(question)) {
            text = text.replace("\n" + head.text() + ": ", "\n");
        }
        return words(text);
    }

    private static Set<String> pieces(AskedQuestion question) {
        List<String> words = words(question);
        Set<String> pieces = new LinkedHashSet<>(words);
        for (int i = 1; i < words.size(); i++) {
            pieces.add(words.get(i - 1) + " " + words.get(i));
        }
        return pieces;
    }

    static boolean areSame(AskedQuestion one, AskedQuestion other) {
        return words(one).equals(words(other));
    }

    /** From 0 for nothing in common to {@value #SAME}. */
    int of(AskedQuestion one, AskedQuestion other) {
        Set<String> first = pieces(one);
        Set<String> second = pieces(other);
        long all = weight(first) + weight(second);
        Set<String> both = new LinkedHashSet<>(first);
        both.retainAll(second);
        return all == 0 ? SAME : (int) (2 * SAME * weight(both) / all);
    }

    private long weight(Set<String> pieces) {
        return pieces.stream()
                .mapToLong(piece -> WEIGHT / Math.max(before.getOrDefault(piece, 1), now.getOrDefault(piece, 1)))
                .sum();
    }
}
