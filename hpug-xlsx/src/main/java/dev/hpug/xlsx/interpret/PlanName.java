package dev.hpug.xlsx.interpret;

import dev.hpug.value.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a plan called an "other" specialty or strategy: {@code "Other: NICU"} is NICU, {@code "Other ________"} no name. */
final class PlanName {

    // Looks at one character first, because it is tried at every place of a name.
    private static final Pattern INVITATION = Pattern.compile(
            "(?=[(dnps])\\(?(\\bplease\\s+)?\\b(describe|specify|name)\\b(\\s+(it|below|here)\\b)?\\s*\\)?\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile("^other\\b\\s*[:–—-]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String WHITE_SPACE = " \t\n\u000B\f\r";
    private static final String WRAPPING_BEFORE = WHITE_SPACE + "(:–—-";
    private static final String WRAPPING_AFTER = WHITE_SPACE + ":";

    private PlanName() {}

    static Optional<Text> of(String written) {
        String name = INVITATION.matcher(written).replaceAll(" ");
        name = OTHER.matcher(name.strip()).replaceFirst(" ");
        name = name.replace('_', ' ');
        String plain = SPACES.matcher(unwrapped(name)).replaceAll(" ");
        if (plain.endsWith(")") && plain.indexOf('(') < 0) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        return plain.isEmpty() ? Optional.empty() : Optional.of(Text.of(plain));
    }

    private static String unwrapped(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && WRAPPING_BEFORE.indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && WRAPPING_AFTER.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }
}
