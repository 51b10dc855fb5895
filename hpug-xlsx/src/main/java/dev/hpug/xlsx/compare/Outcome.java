package dev.hpug.xlsx.compare;

import dev.hpug.change.FactChange;
import dev.hpug.change.Progress;
import dev.hpug.metric.Polarity;
import java.util.Optional;

/** What became of a figure, in a word beside its colour. */
enum Outcome {
    IMPROVED("improved", Tint.IMPROVED),
    WORSENED("worsened", Tint.WORSENED),
    /** Proven, but no more than chance explains: neither good nor bad. */
    WITHIN_CHANCE("within chance", Tint.UNDETERMINED),
    UNCHANGED("unchanged", Tint.PLAIN),
    NOT_PROVABLE("not provable", Tint.UNDETERMINED),
    /** It changed, but neither more nor less of it is better. */
    NO_GOOD_DIRECTION("neither", Tint.PLAIN),
    /** A value is missing on one side. */
    NO_CHANGE_KNOWN("not known", Tint.FAINT);

    private final String words;
    private final Tint tint;

    Outcome(String words, Tint tint) {
        this.words = words;
        this.tint = tint;
    }

    static Outcome of(FactChange<?> change) {
        if (change.change().isEmpty()) {
            return NO_CHANGE_KNOWN;
        }
        return change.key().metric().polarity() == Polarity.NEITHER ? NO_GOOD_DIRECTION : of(change.progress());
    }

    /** The outcome of a figure of which more or less is better; empty means that there is no change. */
    static Outcome of(Optional<Progress> progress) {
        return progress.map(Outcome::of).orElse(NO_CHANGE_KNOWN);
    }

    private static Outcome of(Progress progress) {
        if (progress.isWithinChance()) {
            return WITHIN_CHANCE;
        }
        return switch (progress.trend()) {
            case IMPROVED -> IMPROVED;
            case WORSENED -> WORSENED;
            case UNCHANGED -> UNCHANGED;
            case UNDETERMINED -> NOT_PROVABLE;
        };
    }

    String words() {
        return words;
    }

    Tint tint() {
        return tint;
    }
}
