package dev.hpug.xlsx.locate;

import dev.hpug.form.Form;
import dev.hpug.form.FormTable;
import dev.hpug.form.MemberLabel;
import dev.hpug.form.PeriodLabel;
import dev.hpug.form.Row;
import dev.hpug.form.Spellings;
import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.xlsx.locate.Head.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the short texts of an edition's form mean: which head, period, member or code they spell. Immutable. */
final class Vocabulary {

    private static final String CENTURY = "20";
    private static final int YEAR_DIGITS = 4;

    /** "CY 2019" may be the calendar year and not the current one. */
    private static final String CALENDAR_YEAR = "cy";

    /** No code is longer, with everything around it, unless the form prints one. */
    private static final int LONGEST_CODE = 8;

    private final Map<String, Head> heads = new HashMap<>();
    private final Map<String, Head> headsBySpelling = new HashMap<>();
    private final List<Piece> headsByPiece = new ArrayList<>();
    private final List<Loose> looseHeads = new ArrayList<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Set<String> besidePeriods;
    private final Map<String, List<Member>> lines = new HashMap<>();
    private final Set<String> wordsOfLines = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final Set<String> headings = new HashSet<>();
    private final String firstOfLines;
    private final String firstOfLabels;
    private final boolean hasNumberedHeads;
    private int longestCode = LONGEST_CODE;

    /** What tells a head wherever it stands. */
    private record Piece(String words, Head head) {}

    /** A head beside whose words others may stand. */
    private record Loose(Head head, List<String> cores, Set<String> beside) {

        static Loose of(Head head, Spellings spellings) {
            return new Loose(head, words(spellings.whole()), Set.copyOf(words(spellings.beside())));
        }

        boolean isSpelt(String words) {
            for (String core : cores) {
                if (words.contains(core)) {
                    return cores.contains(withoutBeside(words));
                }
            }
            return false;
        }

        private String withoutBeside(String words) {
            StringBuilder left = new StringBuilder();
            for (String word : words.split(" ", -1)) {
                if (!beside.contains(word)) {
                    left.append(left.isEmpty() ? "" : " ").append(word);
                }
            }
            return left.toString();
        }
    }

    Vocabulary(Edition edition) {
        Form form = edition.form();
        Map<String, Role> roles = roles(form);
        form.heads().forEach(head -> addHead(head, roles.getOrDefault(head.id(), Role.ANSWERS)));
        form.periods().forEach(this::addPeriod);
        besidePeriods = Set.copyOf(words(form.besidePeriods()));
        edition.sections()
                .forEach(section ->
                        headings.add(Wording.words(form.section(section.id()).code())));
        for (FormTable table : form.tables()) {
            sections.add(Wording.words(form.section(table.section()).code()));
            table.rows().forEach(this::addCode);
            table.lines().flatMap(told -> axis(edition, told.axis())).ifPresent(axis -> addLines(axis, form));
        }
        firstOfLines = firstLetters(lines.keySet());
        firstOfLabels = firstOfLines + firstLetters(periods.keySet());
        hasNumberedHeads = headsBySpelling.keySet().stream().anyMatch(words -> Character.isDigit(words.charAt(0)));
    }

    private static Map<String, Role> roles(Form form) {
        Map<String, Role> roles = new HashMap<>();
        for (FormTable table : form.tables()) {
            roles.put(table.labels(), Role.LABELS);
            table.lines().flatMap(lines -> lines.head()).ifPresent(head -> roles.put(head, Role.LINES));
            table.names().ifPresent(head -> roles.put(head, Role.NAMES));
            table.once().forEach(column -> roles.put(column.head(), Role.ONCE));
            table.answers().forEach(column -> roles.put(column.head(), Role.ANSWERS));
        }
        return roles;
    }

    private static Optional<Axis> axis(Edition edition, String id) {
        return edition.axes().stream().filter(axis -> axis.id().equals(id)).findFirst();
    }

    /** The words of each text; a text without any spells nothing. */
    private static List<String> words(List<String> texts) {
        return texts.stream()
                .map(Wording::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    private static String firstLetters(Set<String> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word, 0, 1));
        return letters.toString();
    }

    private void addHead(dev.hpug.form.Head described, Role role) {
        Spellings spellings = described.spellings();
        if (spellings.isEmpty()) {
            return;
        }
        Head head = new Head(described.id(), role);
        heads.put(head.id(), head);
        words(spellings.whole()).forEach(words -> headsBySpelling.putIfAbsent(words, head));
        words(spellings.within()).forEach(piece -> headsByPiece.add(new Piece(piece, head)));
        if (!spellings.beside().isEmpty()) {
            looseHeads.add(Loose.of(head, spellings));
        }
    }

    private void addPeriod(PeriodLabel label) {
        words(label.spellings()).forEach(word -> periods.put(word, label.period()));
        words(List.of(label.printed())).forEach(words -> periods.put(words, label.period()));
    }

    private void addCode(Row row) {
        if (!row.code().isEmpty()) {
            codes.add(RowCode.joined(Wording.words(row.code())));
            longestCode = Math.max(longestCode, row.code().length() + 2);
        }
    }

    private void addLines(Axis axis, Form form) {
        for (Member member : axis.members()) {
            Set<String> spelt = new HashSet<>(Set.of(Wording.words(member.id())));
            Optional<MemberLabel> label = form.label(axis.id(), member.id());
            label.ifPresent(known -> spelt.addAll(words(known.spellings())));
            label.ifPresent(known -> spelt.addAll(words(List.of(known.printed(), known.inLabels()))));
            for (String words : spelt) {
                List<Member> known = lines.computeIfAbsent(words, any -> new ArrayList<>());
                if (!known.contains(member)) {
                    known.add(member);
                }
                wordsOfLines.addAll(List.of(words.split(" ", -1)));
            }
        }
    }

    /** The head of that id in the form; null for one that is printed only. */
    @Nullable
    Head readHead(String id) {
        return heads.get(id);
    }

    /** Whether the words of a head can start with a character. */
    boolean canStartHead(char first) {
        return first != Wording.NONE && (hasNumberedHeads || !Character.isDigit(first));
    }

    /** The head that words (see {@link Wording#words}) spell; null for none. */
    @Nullable
    Head headOf(String words) {
        Head exact = headsBySpelling.get(words);
        if (exact != null) {
            return exact;
        }
        for (int i = 0; i < headsByPiece.size(); i++) {
            if (words.contains(headsByPiece.get(i).words())) {
                return headsByPiece.get(i).head();
            }
        }
        for (int i = 0; i < looseHeads.size(); i++) {
            if (looseHeads.get(i).isSpelt(words)) {
                return looseHeads.get(i).head();
            }
        }
        return null;
    }

    /** Whether a period label can start with a character. */
    boolean canStartLabel(char first) {
        return firstOfLabels.indexOf(first) >= 0;
    }

    /** Whether a member's name can start with a character. */
    boolean canStartLine(char first) {
        return firstOfLines.indexOf(first) >= 0;
    }

    /** Whether a text is short enough to be a code, with everything around it. */
    boolean canBeCode(String text) {
        return text.length() <= longestCode;
    }

    /** The row code that words spell: one of the form's, or one that looks like those of other forms; null for none. */
    @Nullable
    String codeOf(String words) {
        String spelt = RowCode.spelt(words);
        if (spelt != null) {
            return spelt;
        }
        String joined = RowCode.joined(words);
        return codes.contains(joined) ? joined : null;
    }

    /**
     * A label that starts a row of answers.
     *
     * @param period the period it names
     * @param line the members it may name too, each of another axis; null where it names none
     */
    record Label(Period period, @Nullable List<Member> line) {

        boolean namesLine() {
            return line != null;
        }
    }

    /** {@code "prior year medicaid"} is the prior period of Medicaid; null when there is any word a label would not have. */
    @Nullable
    Label labelOf(String words) {
        Period period = null;
        String line = "";
        for (int start = 0; start < words.length(); ) {
            int end = words.indexOf(' ', start) < 0 ? words.length() : words.indexOf(' ', start);
            String part = words.substring(start, end);
            start = end + 1;
            Period named = period == null ? periods.get(part) : null;
            if (named != null) {
                period = named;
            } else if (wordsOfLines.contains(part)) {
                line = line.isEmpty() ? part : line + " " + part;
            } else if (!besidePeriods.contains(part) && !(isYear(part) && !words.contains(CALENDAR_YEAR))) {
                return null;
            }
        }
        List<Member> members = line.isEmpty() ? null : lines.get(line);
        return period == null || (members == null && !line.isEmpty()) ? null : new Label(period, members);
    }

    private static boolean isYear(String word) {
        return word.length() == YEAR_DIGITS
                && word.startsWith(CENTURY)
                && isAsciiDigit(word.charAt(2))
                && isAsciiDigit(word.charAt(3));
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The members that words name and nothing else, each of another axis; null for none. */
    @Nullable
    List<Member> lineOf(String words) {
        return lines.get(words);
    }

    /** Whether a section of the edition is headed by that code. */
    boolean isSection(String code) {
        return headings.contains(code);
    }

    /** Whether some table of the form stands in the section with that code. */
    boolean hasSection(String code) {
        return sections.contains(code);
    }
}
