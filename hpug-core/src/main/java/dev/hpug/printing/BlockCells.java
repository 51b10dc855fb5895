package dev.hpug.printing;

import dev.hpug.metric.Block;
import dev.hpug.metric.CountedShare;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.value.Answer;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the figures of one block and period stand, and which of them hang together.
 *
 * @param block the block
 * @param period the period
 * @param shares its shares, of every line of business
 * @param dollars its dollars
 * @param constraints what hangs together, in the order of the edition
 */
record BlockCells(
        Block block,
        Period period,
        List<FactRef<Share>> shares,
        List<FactRef<Dollars>> dollars,
        List<Constraint> constraints) {

    /** Every block of {@code edition} for each period, the current first. */
    static List<BlockCells> of(Edition edition) {
        Blocks blocks = Blocks.of(edition);
        return Arrays.stream(Period.values())
                .flatMap(period -> blocks.all().stream().map(block -> of(edition, blocks, block, period)))
                .toList();
    }

    private static BlockCells of(Edition edition, Blocks blocks, Block block, Period period) {
        return new BlockCells(
                block,
                period,
                cells(block.shares(), period),
                cells(block.dollars(), period),
                Stream.of(wholes(edition, period), counted(edition, period), rates(edition, period))
                        .flatMap(all -> all)
                        .filter(constraint -> blocks.isJudgedIn(block, constraint))
                        .toList());
    }

    private static <T extends FactValue> List<FactRef<T>> cells(List<Metric<T>> metrics, Period period) {
        return metrics.stream()
                .flatMap(metric -> metric.keys().stream())
                .map(key -> FactRef.of(key, period))
                .toList();
    }

    private static Stream<Constraint> wholes(Edition edition, Period period) {
        return edition.wholes().stream()
                .flatMap(whole -> whole.keysByMember().stream()
                        .map(keys -> new WholeParts(
                                whole,
                                keys.stream()
                                        .map(key -> FactRef.of(key, period))
                                        .toList())));
    }

    private static Stream<Constraint> counted(Edition edition, Period period) {
        return Stream.concat(
                edition.relations().countedShares().stream().flatMap(pair -> counted(pair, period)),
                edition.relations().commonDenominators().stream()
                        .flatMap(common -> counted(common.one(), period)
                                .flatMap(one -> counted(common.other(), period)
                                        .filter(other -> member(one.share()).equals(member(other.share())))
                                        .map(other -> new SameTotal(one, other)))));
    }

    private static Stream<CountPrints> counted(CountedShare pair, Period period) {
        return pair.amount().keys().stream()
                .map(key -> new CountPrints(FactRef.of(key, period), beside(key, pair.share(), period)));
    }

    private static Stream<Constraint> rates(Edition edition, Period period) {
        return Stream.concat(
                edition.relations().eventRates().stream().flatMap(rate -> rates(rate, period)),
                edition.relations().partsOfAll().stream()
                        .flatMap(relation -> rates(relation.part(), period)
                                .flatMap(part -> rates(relation.all(), period)
                                        .filter(all -> member(part.rate()).equals(member(all.rate())))
                                        .map(all -> new WithinAll(part, all)))));
    }

    private static Stream<RatePrints> rates(EventRate rate, Period period) {
        return rate.events().keys().stream()
                .map(key -> new RatePrints(FactRef.of(key, period), beside(key, rate.rate(), period)));
    }

    private static Optional<Member> member(FactRef<?> cell) {
        return cell.key().member();
    }

    private static <T extends FactValue> FactRef<T> beside(Key<?> key, Metric<T> metric, Period period) {
        return FactRef.of(metric.beside(key), period);
    }

    /** The shares that {@code report} states with digits, zeros left out, because a zero is a multiple of every unit. */
    List<Share.Stated> stated(Report report) {
        List<Share.Stated> stated = new ArrayList<>(shares.size());
        for (FactRef<Share> cell : shares) {
            if (report.get(period).answer(cell.key()) instanceof Answer.Given<Share> given
                    && given.given() instanceof Share.Stated share
                    && share.statedPercent().signum() != 0) {
                stated.add(share);
            }
        }
        return stated;
    }
}
