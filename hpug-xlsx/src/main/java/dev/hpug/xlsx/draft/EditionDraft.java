package dev.hpug.xlsx.draft;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.xlsx.draft.Pairing.Match;
import dev.hpug.xlsx.locate.AskedQuestion;
import dev.hpug.xlsx.locate.AskedQuestion.ColumnHead;
import dev.hpug.xlsx.locate.CellPlace;
import dev.hpug.xlsx.locate.FormOutline;
import dev.hpug.xlsx.locate.LocatedReport;
import dev.hpug.xlsx.locate.WorkbookLocator;
import dev.hpug.xlsx.scan.ScannedWorkbook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A draft of the edition that a new form is of, made by comparing it with the form before, whose edition is known:
 *
 * <pre>{@code
 * EditionDraft draft = EditionDraft.of("cpr-2022", scanner.scan(newForm), Edition.cpr2021(), scanner.scan(formBefore));
 * draft.items().stream().filter(item -> !item.isSame()).forEach(System.out::println);
 * EditionJsonWriter.standard().write(draft.edition(), Path.of("draft.json"));
 * }</pre>
 *
 * <p>The draft is an edition that holds together and reads the form; a person says what a form does not, such as which direction is
 * good and what follows from what. Immutable.
 */
public final class EditionDraft {

    private final List<ItemDraft> items;
    private final List<HeadDraft> heads;
    private final Edition edition;

    private EditionDraft(List<ItemDraft> items, List<HeadDraft> heads, Edition edition) {
        this.items = List.copyOf(items);
        this.heads = List.copyOf(heads);
        this.edition = edition;
    }

    /**
     * The draft of the edition {@code id}.
     *
     * @param form the new form, blank
     * @param before the edition before
     * @param formBefore a form of that edition, best one by the house that made the new one
     */
    public static EditionDraft of(String id, ScannedWorkbook form, Edition before, ScannedWorkbook formBefore) {
        List<AskedQuestion> now = FormOutline.of(before, form);
        Map<AskedQuestion, String> known = known(before, formBefore);
        Pairing pairing = new Pairing(List.copyOf(known.keySet()), now);
        List<HeadDraft> heads = heads(known, pairing);
        DraftEdition edition = new DraftEdition(before, heads);
        List<ItemDraft> items = new ArrayList<>();
        known.forEach((old, item) -> items.add(pairing.of(old)
                .map(match -> kept(item, old, match, edition))
                .orElseGet(() -> retired(item, old, edition))));
        now.stream()
                .filter(pairing::isNew)
                .forEach(question -> items.add(added(
                        question,
                        above(question, known, pairing, AskedQuestion::isInTableOf),
                        above(question, known, pairing, EditionDraft::isInSectionOf),
                        edition)));
        return new EditionDraft(items, heads, edition.build(id));
    }

    /** The questions of the form before, by what the reader takes them for. */
    private static Map<AskedQuestion, String> known(Edition before, ScannedWorkbook formBefore) {
        Map<FactRef<?>, CellPlace> answers = WorkbookLocator.of(before)
                .locate(formBefore)
                .map(LocatedReport::answers)
                .orElse(Map.of());
        Map<AskedQuestion, String> known = new LinkedHashMap<>();
        for (AskedQuestion question : FormOutline.of(before, formBefore)) {
            answers.entrySet().stream()
                    .filter(answer -> question.holds(answer.getValue()))
                    .map(answer -> answer.getKey().key().metric().id())
                    .findFirst()
                    .ifPresent(item -> known.put(question, item));
        }
        return known;
    }

    private static List<HeadDraft> heads(Map<AskedQuestion, String> known, Pairing pairing) {
        Map<String, HeadDraft> heads = new LinkedHashMap<>();
        for (AskedQuestion old : known.keySet()) {
            Optional<AskedQuestion> next = pairing.of(old).map(Match::now);
            List<ColumnHead> was = Pairing.answers(old);
            List<ColumnHead> is = next.map(Pairing::answers).orElse(List.of());
            for (int i = 0; was.size() == is.size() && i < was.size(); i++) {
                Optional<String> head = was.get(i).id();
                String text = is.get(i).text();
                boolean isKept = is.get(i).id().isEmpty() || is.get(i).id().equals(head);
                if (head.isPresent()
                        && isKept
                        && !Likeness.words(text)
                                .equals(Likeness.words(was.get(i).text()))) {
                    heads.putIfAbsent(
                            head.get() + text,
                            new HeadDraft(
                                    head.get(),
                                    was.get(i).text(),
                                    text,
                                    next.orElseThrow().place().toString()));
                }
            }
        }
        return List.copyOf(heads.values());
    }

    private static ItemDraft kept(String item, AskedQuestion old, Match match, DraftEdition edition) {
        AskedQuestion next = match.now();
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (!Likeness.areSame(old, next)) {
            changes.add(Change.REWORDED);
        }
        if (!Pairing.isSameSection(old, next)) {
            changes.add(Change.MOVED);
        }
        if (!Pairing.isSameCode(old, next)) {
            changes.add(Change.RENUMBERED);
        }
        if (changes.isEmpty()) {
            changes.add(Change.SAME);
        }
        return new ItemDraft(
                changes,
                match.sure(),
                Optional.of(item),
                Optional.of(edition.keeping(item, old, next)),
                next.text(),
                Optional.of(next.place().toString()),
                "");
    }

    private static ItemDraft retired(String item, AskedQuestion old, DraftEdition edition) {
        edition.retiring(item);
        return new ItemDraft(
                Set.of(Change.RETIRED),
                Sureness.LIKELY,
                Optional.of(item),
                Optional.empty(),
                old.text(),
                Optional.empty(),
                "");
    }

    private static ItemDraft added(
            AskedQuestion question, Optional<String> sibling, Optional<String> above, DraftEdition edition) {
        NewItem added = edition.adding(question, sibling, above);
        return new ItemDraft(
                Set.of(Change.NEW),
                Sureness.LIKELY,
                Optional.empty(),
                Optional.of(added.id()),
                question.text(),
                Optional.of(question.place().toString()),
                added.guess());
    }

    /** The item of the edition before that stands closest above a new question, among those in places like {@code isBeside}. */
    private static Optional<String> above(
            AskedQuestion question,
            Map<AskedQuestion, String> known,
            Pairing pairing,
            BiPredicate<AskedQuestion, AskedQuestion> isBeside) {
        Optional<String> closest = Optional.empty();
        int row = 0;
        for (Map.Entry<AskedQuestion, String> old : known.entrySet()) {
            Optional<AskedQuestion> now = pairing.of(old.getKey()).map(Match::now);
            if (now.isPresent()
                    && isBeside.test(question, now.get())
                    && now.get().firstRow() > row
                    && now.get().firstRow() < question.firstRow()) {
                row = now.get().firstRow();
                closest = Optional.of(old.getValue());
            }
        }
        return closest;
    }

    private static boolean isInSectionOf(AskedQuestion question, AskedQuestion other) {
        return question.sheet().equals(other.sheet()) && question.section().equals(other.section());
    }

    /** What became of each item, those of the edition before first. */
    public List<ItemDraft> items() {
        return items;
    }

    /** The heads that are spelt otherwise. */
    public List<HeadDraft> heads() {
        return heads;
    }

    /** The edition as far as the form tells it. */
    public Edition edition() {
        return edition;
    }
}
