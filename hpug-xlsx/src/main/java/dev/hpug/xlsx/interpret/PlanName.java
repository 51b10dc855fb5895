package dev.hpug.xlsx.interpret;

import dev.hpug.value.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a plan called an "other" specialty or strategy: {@code "Other: NICU"} is NICU, {@code "Other ________"} no name. */
final class PlanName {

    private static final Pattern INVITATION = Pattern.compile(
            "(?=[(dnps])\\(?(\\bplease\\s+)?\\b(describe|specify|name)\\b(\\s+(it|below|here)\\b)?\\s*\\)?\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = Pattern.compile("^other\\b\\s*[:–—-]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRAPPING = Pattern.compile("^[\\s_(:–—-]++|(?<![\\s_:])[\\s_:]++$");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PlanName() {}

    static Optional<Text> of(String written) {
        String name = INVITATION.matcher(written).replaceAll(" ");
        name = OTHER.matcher(name.strip()).replaceFirst(" ");
        name = name.replace('_', ' ');
        String unwrapped = SPACES.matcher(WRAPPING.matcher(name).replaceAll("")).replaceAll(" ");
        if (unwrapped.endsWith(")") && unwrapped.indexOf('(') < 0) {
            unwrapped = unwrapped.substring(0, unwrapped.length() - 1).strip();
        }
        return unwrapped.isEmpty() ? Optional.empty() : Optional.of(Text.of(unwrapped));
    }
}
