package dev.hpug.xlsx.draft;

import dev.hpug.xlsx.locate.AskedQuestion;
import dev.hpug.xlsx.locate.AskedQuestion.ColumnHead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds which question of a form is which of the form before: by the same words, by like ones, by code and place. */
final class Pairing {

    private static final int LIKE = 500;
    private static final int LIKE_UNDER_ONE_CODE = 250;

    private final List<AskedQuestion> before;
    private final List<AskedQuestion> now;
    private final Likeness likeness;
    private final Map<AskedQuestion, Match> byBefore = new LinkedHashMap<>();
    private final Map<AskedQuestion, AskedQuestion> byNow = new LinkedHashMap<>();

    /** The question that one of the form before is, and how sure that is. */
    record Match(AskedQuestion now, Sureness sure) {}

    private record Candidate(AskedQuestion old, AskedQuestion next, int likeness) {}

    Pairing(List<AskedQuestion> before, List<AskedQuestion> now) {
        this.before = before;
        this.now = now;
        this.likeness = new Likeness(before, now);
        inOrder((old, next) -> Likeness.areSame(old, next) && isSameCode(old, next) && isSamePlace(old, next));
        inOrder((old, next) -> Likeness.areSame(old, next) && isSameCode(old, next) && isSameSection(old, next));
        inOrder((old, next) -> Likeness.areSame(old, next) && isSamePlace(old, next));
        inOrder(Likeness::areSame);
        if (areWordsKept()) {
            byLikeness();
        } else {
            inOrder((old, next) -> isCoded(old) && isSameCode(old, next) && isSamePlace(old, next));
            inOrder((old, next) -> isCoded(old) && isSameCode(old, next) && isSameSection(old, next));
        }
        whatIsLeftOfNamedRows();
    }

    Optional<Match> of(AskedQuestion old) {
        return Optional.ofNullable(byBefore.get(old));
    }

    boolean isNew(AskedQuestion next) {
        return !byNow.containsKey(next);
    }

    private boolean isOpen(AskedQuestion old) {
        return !byBefore.containsKey(old);
    }

    private void pair(AskedQuestion old, AskedQuestion next, Sureness sure) {
        byBefore.put(old, new Match(next, sure));
        byNow.put(next, old);
    }

    private void inOrder(BiPredicate<AskedQuestion, AskedQuestion> isPair) {
        for (AskedQuestion old : before) {
            for (AskedQuestion next : now) {
                if (isOpen(old) && isNew(next) && isPair.test(old, next)) {
                    pair(old, next, Likeness.areSame(old, next) ? Sureness.CERTAIN : Sureness.LIKELY);
                }
            }
        }
    }

    /** Whether forms are worded alike: of the questions under one code most are like each other. */
    private boolean areWordsKept() {
        int coded = 0;
        int alike = 0;
        for (AskedQuestion old : before) {
            for (AskedQuestion next : now) {
                if (isCoded(old) && isSameCode(old, next) && isSamePlace(old, next)) {
                    coded++;
                    alike += likeness.of(old, next) >= LIKE ? 1 : 0;
                }
            }
        }
        return 2 * alike >= coded;
    }

    private void byLikeness() {
        List<Candidate> candidates = new ArrayList<>();
        for (AskedQuestion old : before) {
            for (AskedQuestion next : now) {
                if (isOpen(old) && isNew(next)) {
                    int alike = likeness.of(old, next);
                    boolean isUnderOneCode = isCoded(old) && isSameCode(old, next) && isSameSection(old, next);
                    if (alike >= (isUnderOneCode ? LIKE_UNDER_ONE_CODE : LIKE)) {
                        candidates.add(new Candidate(old, next, isUnderOneCode ? alike + LIKE_UNDER_ONE_CODE : alike));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.likeness()));
        for (Candidate candidate : candidates) {
            if (isOpen(candidate.old()) && isNew(candidate.next())) {
                pair(candidate.old(), candidate.next(), Sureness.LIKELY);
            }
        }
    }

    /** Where rows have names and no codes, the only one that is left is the one with another name. */
    private void whatIsLeftOfNamedRows() {
        List<AskedQuestion> left =
                before.stream().filter(old -> isOpen(old) && !isCoded(old)).toList();
        for (AskedQuestion old : left) {
            List<AskedQuestion> open = now.stream()
                    .filter(next -> isNew(next) && !isCoded(next) && isSamePlace(old, next))
                    .toList();
            boolean isOnlyOne =
                    left.stream().filter(other -> isSamePlace(old, other)).count() == 1;
            if (open.size() == 1 && isOnlyOne) {
                pair(old, open.get(0), Sureness.GUESSED);
            }
        }
    }

    static boolean isCoded(AskedQuestion question) {
        return question.code().isPresent();
    }

    static boolean isSameCode(AskedQuestion old, AskedQuestion next) {
        return old.code().equals(next.code());
    }

    static boolean isSameSection(AskedQuestion old, AskedQuestion next) {
        return old.section().equals(next.section());
    }

    /** Whether both stand in the same section under as many answers' heads, of which none is known to be another. */
    static boolean isSamePlace(AskedQuestion old, AskedQuestion next) {
        List<ColumnHead> was = answers(old);
        List<ColumnHead> is = answers(next);
        boolean areAlike = isSameSection(old, next) && was.size() == is.size();
        for (int i = 0; areAlike && i < was.size(); i++) {
            areAlike =
                    is.get(i).id().isEmpty() || is.get(i).id().equals(was.get(i).id());
        }
        return areAlike;
    }

    static List<ColumnHead> answers(AskedQuestion question) {
        return question.heads().stream().filter(ColumnHead::isOverAnswers).toList();
    }
}
