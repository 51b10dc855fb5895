package dev.hpug.xlsx.compare;

import dev.hpug.change.BoundedPercent;
import dev.hpug.change.Change;
import dev.hpug.change.Changes;
import dev.hpug.change.FactChange;
import dev.hpug.change.Progress;
import dev.hpug.change.ShareChange;
import dev.hpug.change.TotalChange;
import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Section;
import dev.hpug.metric.Total;
import dev.hpug.report.FactSet;
import dev.hpug.value.Answer;
import dev.hpug.value.Share;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A figure of the scorecard, for one line of business: the value-oriented share of commercial dollars.
 *
 * @param title what it is
 * @param member whose figure; empty where nothing is split
 * @param whose what the form calls that
 * @param total the total it is; empty for an answer that stands on the scorecard as it is
 * @param needs the answers it is made of, every one of which it needs
 */
record Headline(String title, Optional<Member> member, String whose, Optional<Total> total, List<Key<Share>> needs) {

    /**
     * What is shown of it.
     *
     * @param figures the figure in each period, oldest first; a dash where it is unknown
     * @param change what became of it from the last but one to the last, where both are known
     * @param outcome whether that was for the better
     */
    record Shown(List<Content> figures, Optional<Change> change, Outcome outcome) {

        /** The last figure. */
        Content last() {
            return figures.get(figures.size() - 1);
        }
    }

    /** The totals of {@code edition} and then the answers it looks at first, each for every member of their axis. */
    static List<Headline> all(Edition edition) {
        Stream<Headline> totals = edition.totals().stream()
                .flatMap(total -> total.whole().keysByMember().stream().map(parts -> of(total, parts, edition)));
        Stream<Headline> answers = edition.headlines().stream()
                .flatMap(metric -> metric.keys().stream())
                .map(key -> of(key, edition));
        return Stream.concat(totals, answers).toList();
    }

    private static Headline of(Total total, List<Key<Share>> parts, Edition edition) {
        List<Key<Share>> needs =
                parts.stream().filter(key -> total.includes(key.metric())).toList();
        Optional<Member> member = needs.get(0).member();
        return new Headline(total.title(), member, Labels.member(member, edition), Optional.of(total), needs);
    }

    /** A total of one member; empty where its axis has no such member. */
    static Optional<Headline> of(Total total, Optional<Member> member, Edition edition) {
        return total.whole().keysOf(member).map(parts -> of(total, parts, edition));
    }

    /** An answer that stands on the scorecard as it is. */
    static Headline of(Key<Share> key, Edition edition) {
        return new Headline(
                key.metric().title(),
                key.member(),
                Labels.member(key.member(), edition),
                Optional.empty(),
                List.of(key));
    }

    /** What it is in the two periods of a report, and what became of it. */
    Shown in(Changes changes) {
        if (total.isEmpty()) {
            FactChange<Share> answer = changes.get(needs.get(0));
            return shown(List.of(figure(answer.prior()), figure(answer.current())), answer);
        }
        TotalChange of = changes.get(total.get(), members());
        return new Shown(
                List.of(figure(of.prior()), figure(of.current())),
                of.change().map(Change.class::cast),
                Outcome.of(of.progress()));
    }

    /** What it is in every year of a plan, and what became of it from the last but one to the last. */
    Shown in(PlanYears plan) {
        if (total.isEmpty()) {
            Key<Share> key = needs.get(0);
            return shown(
                    IntStream.range(0, plan.years().size())
                            .mapToObj(year -> figure(plan.facts(year).answer(key)))
                            .toList(),
                    plan.lastStep(key));
        }
        List<Optional<BoundedPercent>> years = plan.totals(total.get(), members());
        Optional<ShareChange> change = years.get(years.size() - 2)
                .flatMap(before -> years.get(years.size() - 1).map(now -> new ShareChange(before, now)));
        return new Shown(
                years.stream().map(Headline::figure).toList(),
                change.map(Change.class::cast),
                Outcome.of(change.flatMap(
                        known -> Progress.of(known.direction(), total.get().polarity()))));
    }

    private Member[] members() {
        return member.stream().toArray(Member[]::new);
    }

    private Content figure(Answer<Share> answer) {
        return answer.value()
                .map(share -> Contents.of(share, needs.get(0).metric()))
                .orElse(Contents.BLANK);
    }

    private static Content figure(Optional<BoundedPercent> percent) {
        return percent.map(Contents::of).orElse(Contents.BLANK);
    }

    private static Shown shown(List<Content> figures, FactChange<?> change) {
        return new Shown(figures, change.change(), Outcome.of(change));
    }

    /** Whether it is worked out from several answers, so that its absence needs explaining. */
    boolean isTotal() {
        return total.isPresent();
    }

    /** The parts that have no value within 0–100 % in {@code facts}. */
    List<Key<Share>> missing(FactSet facts) {
        return needs.stream()
                .filter(key -> facts.find(key).filter(Share::isWithinWhole).isEmpty())
                .toList();
    }

    /** The section its answers stand in. */
    Section section() {
        return needs.get(0).metric().section();
    }

    /** Title and line of business, e.g. {@code "Value-oriented payment, Commercial"}. */
    String label() {
        return whose.isEmpty() ? title : title + ", " + whose;
    }
}
