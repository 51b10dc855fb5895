package dev.hpug.xlsx.interpret;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a person multiplies a figure by that has words like "(000s)" or "M" beside it.
 *
 * @param factor the factor: 1,000 for "k"
 * @param name its name: "thousands"
 */
record ShownUnit(BigDecimal factor, String name) {

    private static final ShownUnit THOUSANDS = new ShownUnit(BigDecimal.TEN.pow(3), "thousands");
    private static final ShownUnit MILLIONS = new ShownUnit(BigDecimal.TEN.pow(6), "millions");
    private static final ShownUnit BILLIONS = new ShownUnit(BigDecimal.TEN.pow(9), "billions");
    private static final List<ShownUnit> ALL = List.of(THOUSANDS, MILLIONS, BILLIONS);
    private static final List<Set<String>> WORDS = List.of(
            Set.of("k", "000", "000s", "000's", "'000", "'000s", "thou", "thousand", "thousands", "ths"),
            Set.of("m", "mm", "mil", "mio", "mln", "million", "millions"),
            Set.of("b", "bn", "bil", "billion", "billions"));
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

    /** The unit that {@code words} name, if they name one. */
    static Optional<ShownUnit> of(String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> each = Arrays.asList(BETWEEN_WORDS.split(words.toLowerCase(Locale.ROOT), -1));
        for (int i = 0; i < ALL.size(); i++) {
            if (each.stream().anyMatch(WORDS.get(i)::contains)) {
                return Optional.of(ALL.get(i));
            }
        }
        return Optional.empty();
    }
}
