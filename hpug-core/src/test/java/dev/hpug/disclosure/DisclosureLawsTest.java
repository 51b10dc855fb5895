package dev.hpug.disclosure;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.period.Period.CURRENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.testing.HonestRounding;
import dev.hpug.testing.HpugDomain;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * An outsider who tries every network and every maternity ward there can be against what was released. Knows nothing of the
 * policy's own reasoning: prints with whole numbers and enumerates. Small here are 1 to 3, so that small cases suffice.
 */
@Domain(HpugDomain.class)
@Domain(DomainContext.Global.class)
class DisclosureLawsTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final int SHOWN = 4;
    private static final DisclosurePolicy POLICY = DisclosurePolicy.standard().withSmallestShown(SHOWN);
    private static final long MOST_HOSPITALS = 450;
    private static final long MOST_BIRTHS = 30;

    /** A count beside its share, or births beside their rate. */
    private record Pair(FactRef<Count> count, FactRef<Share> share) {

        static Pair clause(String id) {
            return new Pair(
                    FactRef.of(EDITION.count(id, "count").at(), CURRENT),
                    FactRef.of(EDITION.share(id, "share").at(), CURRENT));
        }

        static Pair births(String id) {
            return new Pair(
                    FactRef.of(EDITION.count(id, "births").at(COMMERCIAL), CURRENT),
                    FactRef.of(EDITION.share(id, "cSectionRate").at(COMMERCIAL), CURRENT));
        }
    }

    private static final Pair A = Pair.clause("A.2a");
    private static final Pair B = Pair.clause("A.2b");
    private static final Pair ALL = Pair.births("C.1.A.i");
    private static final Pair PART = Pair.births("C.1.A.ii");

    /** In tenths of a percent, half up, by whole numbers alone. */
    private static long printed(long part, long whole) {
        return (2_000 * part + whole) / (2 * whole);
    }

    private static Share share(long part, long whole) {
        return Share.ofPercent(BigDecimal.valueOf(printed(part, whole), 1));
    }

    private static boolean isWithheld(Report report, FactRef<?> cell) {
        return report.answer(cell).equals(Answer.absent(AbsenceReason.SUPPRESSED));
    }

    private static <T extends FactValue> void sometimes(
            ReportBuilder builder, Random random, FactRef<T> cell, T value) {
        int chance = random.nextInt(8);
        if (chance == 0) {
            builder.put(cell, Answer.absent(AbsenceReason.SUPPRESSED));
        } else if (chance > 1) {
            builder.put(cell, value);
        }
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < SHOWN;
    }

    /** Zero is shown, so an outsider does not expect what is withheld to be zero. */
    private static void assertSafe(Set<Long> withZero, String what, Report report) {
        Set<Long> possible = new TreeSet<>(withZero);
        possible.remove(0L);
        if (possible.isEmpty()) {
            return;
        }
        assertThat(possible.size() > 1)
                .as("%s is one of %s in %s", what, possible, report)
                .isTrue();
        assertThat(possible.stream().anyMatch(count -> !isSmall(count)))
                .as("%s is one of %s in %s", what, possible, report)
                .isTrue();
    }

    private static void assertNotTheOnlySmallOne(Set<Long> possible, String what, Report report) {
        assertThat(possible.stream().filter(DisclosureLawsTest::isSmall).count())
                .as("%s is one of %s in %s", what, possible, report)
                .isNotEqualTo(1);
    }

    /** Whether {@code part} of {@code whole} is what is shown. */
    private static boolean fits(Optional<Count> count, Optional<Share> share, long part, long whole) {
        return count.filter(shown -> !shown.equals(Count.of(part))).isEmpty()
                && share.filter(shown -> !shown.equals(share(part, whole))).isEmpty();
    }

    private static List<Long> counts(Report report, Pair pair, long hospitals, LongPredicate also) {
        Optional<Count> count = report.answer(pair.count()).value();
        Optional<Share> share = report.answer(pair.share()).value();
        LongStream candidates = count.map(
                        shown -> LongStream.of(shown.amount().longValueExact()).filter(number -> number <= hospitals))
                .orElseGet(() -> LongStream.rangeClosed(0, hospitals));
        return candidates
                .filter(also)
                .filter(number -> fits(count, share, number, hospitals))
                .boxed()
                .toList();
    }

    @Property(tries = 400)
    void noCountOfHospitalsCanBeWorkedOut(@ForAll Random random) {
        int hospitals = 1 + random.nextInt(60);
        ReportBuilder builder = Report.builder(EDITION);
        for (Pair pair : List.of(A, B)) {
            int count = random.nextInt(1 + Math.min(hospitals, random.nextBoolean() ? 5 : hospitals));
            sometimes(builder, random, pair.count(), Count.of(count));
            sometimes(builder, random, pair.share(), share(count, hospitals));
        }
        Report report = builder.build();
        Report released = POLICY.apply(report).released();
        checkClauses(released, A, B);
        checkClauses(released, B, A);
    }

    private static void checkClauses(Report released, Pair own, Pair other) {
        if (released.answer(own.count()).value().isPresent()) {
            return;
        }
        Set<Long> possible = new TreeSet<>();
        Set<Long> small = new TreeSet<>();
        LongPredicate smallWhereWithheld =
                isWithheld(released, other.count()) ? DisclosureLawsTest::isSmall : number -> true;
        for (long hospitals = 1; hospitals <= MOST_HOSPITALS; hospitals++) {
            if (!counts(released, other, hospitals, number -> true).isEmpty()) {
                possible.addAll(counts(released, own, hospitals, number -> true));
            }
            if (!counts(released, other, hospitals, smallWhereWithheld).isEmpty()) {
                small.addAll(counts(released, own, hospitals, DisclosureLawsTest::isSmall));
            }
        }
        if (isWithheld(released, own.count())) {
            assertSafe(possible, own.count().toString(), released);
            assertNotTheOnlySmallOne(small, own.count().toString(), released);
        } else if (!possible.isEmpty()) {
            assertThat(possible.stream().allMatch(DisclosureLawsTest::isSmall))
                    .as("%s in %s", possible, released)
                    .isFalse();
        }
    }

    @Property(tries = 1_500)
    void noBirthsOrCSectionsCanBeWorkedOut(@ForAll Random random) {
        int sections = random.nextInt(9);
        int vaginal = random.nextInt(9);
        int partSections = random.nextInt(sections + 1);
        int partVaginal = random.nextInt(vaginal + 1);
        ReportBuilder builder = Report.builder(EDITION);
        sometimes(builder, random, ALL.count(), Count.of(sections + vaginal));
        if (sections + vaginal > 0) {
            sometimes(builder, random, ALL.share(), share(sections, sections + vaginal));
        }
        sometimes(builder, random, PART.count(), Count.of(partSections + partVaginal));
        if (partSections + partVaginal > 0) {
            sometimes(builder, random, PART.share(), share(partSections, partSections + partVaginal));
        }
        Report released = POLICY.apply(builder.build()).released();
        Set<Long> allBirths = new TreeSet<>();
        Set<Long> allSections = new TreeSet<>();
        Set<Long> partBirths = new TreeSet<>();
        Set<Long> partsSections = new TreeSet<>();
        forEachWard(released, ALL, MOST_BIRTHS, (births, of) -> {
            forEachWard(released, PART, births, (ofPart, inPart) -> {
                if (inPart <= of && ofPart - inPart <= births - of) {
                    allBirths.add(births);
                    allSections.add(of);
                    partBirths.add(ofPart);
                    partsSections.add(inPart);
                }
            });
        });
        if (released.answer(ALL.count()).value().isEmpty()) {
            // births that are not shown may be far more than are tried here, so that nothing follows from their rate
            forEachWard(released, PART, MOST_BIRTHS, (ofPart, inPart) -> {
                partBirths.add(ofPart);
                partsSections.add(inPart);
            });
        }
        check(released, ALL, allBirths, allSections);
        check(released, PART, partBirths, partsSections);
    }

    private interface Ward {
        void accept(long births, long sections);
    }

    private static void forEachWard(Report released, Pair pair, long most, Ward ward) {
        Optional<Count> count = released.answer(pair.count()).value();
        Optional<Share> rate = released.answer(pair.share()).value();
        for (long births = 0; births <= most; births++) {
            if (count.isPresent() && births(count.get()) != births) {
                continue;
            }
            for (long sections = 0; sections <= births; sections++) {
                if (rate.isEmpty() || (births > 0 && rate.get().equals(share(sections, births)))) {
                    ward.accept(births, sections);
                }
            }
        }
    }

    private static long births(Count count) {
        return count.amount().longValueExact();
    }

    private static void check(Report released, Pair pair, Set<Long> births, Set<Long> sections) {
        if (isWithheld(released, pair.count())) {
            assertSafe(births, pair.count().toString(), released);
            assertNotTheOnlySmallOne(births, pair.count().toString(), released);
        } else if (released.answer(pair.count())
                .value()
                .filter(count -> births(count) > 0)
                .isPresent()) {
            if (isWithheld(released, pair.share())) {
                assertSafe(sections, pair.share().toString(), released);
                assertNotTheOnlySmallOne(sections, pair.share().toString(), released);
            } else if (released.answer(pair.share()).value().isPresent()) {
                assertThat(sections.stream().allMatch(DisclosureLawsTest::isSmall))
                        .as("%s in %s", sections, released)
                        .isFalse();
            }
        }
    }

    /** Whatever a plan wrote: no small count is left, nothing is recoverable, and releasing twice is releasing once. */
    @Property(tries = 60)
    void aReleasedReportIsSafe(@ForAll Report report) {
        DisclosurePolicy policy = DisclosurePolicy.standard();
        Disclosure disclosure = policy.apply(report);
        Report released = disclosure.released();
        assertThat(policy.recoverable(released)).isEmpty();
        assertThat(policy.apply(released)).isEqualTo(new Disclosure(released, List.of()));
        for (FactRef<?> cell : EDITION.cells()) {
            boolean isNew = disclosure.suppressions().stream()
                    .anyMatch(suppression -> suppression.cell().equals(cell));
            assertThat(released.answer(cell))
                    .isEqualTo(isNew ? Answer.absent(AbsenceReason.SUPPRESSED) : report.answer(cell));
            report.answer(cell).value().filter(Count.class::isInstance).ifPresent(value -> {
                BigDecimal amount = ((Count) value).amount();
                assertThat(isNew)
                        .isEqualTo(amount.signum() > 0 && amount.compareTo(BigDecimal.TEN.add(BigDecimal.ONE)) < 0);
            });
        }
        assertThat(disclosure.suppressions()).extracting(Suppression::cell).doesNotHaveDuplicates();
    }

    /** Full, consistent reports: what has no small count is released as it is. */
    @Property(tries = 150)
    void aReportWithoutSmallCountsIsReleasedAsItIs(@ForAll long seed) {
        Report report = ConsistentReports.of(seed);
        boolean hasSmallCount = EDITION.cells().stream()
                .flatMap(cell -> report.answer(cell).value().stream())
                .anyMatch(value -> value instanceof Count count
                        && count.amount().signum() > 0
                        && count.amount().compareTo(BigDecimal.valueOf(11)) < 0);
        Disclosure disclosure = DisclosurePolicy.standard().apply(report);
        assertThat(disclosure.suppressions().isEmpty()).isEqualTo(!hasSmallCount);
    }

    /** The withheld parts of a true composition are never known to within a point by what the shown ones print. */
    @Property(tries = 200)
    void noPartOfAWholeCanBeWorkedOut(@ForAll Random random) {
        long units = 1_000_000;
        long[] parts = HonestRounding.composition(random, 10, units);
        List<Share> shares = HonestRounding.print(parts, units, 1);
        ReportBuilder builder = Report.builder(EDITION);
        List<FactRef<Share>> cells = LongStream.rangeClosed(1, 10)
                .mapToObj(number ->
                        FactRef.of(EDITION.share("D." + number, "share").at(COMMERCIAL), CURRENT))
                .toList();
        for (int i = 0; i < cells.size(); i++) {
            builder.put(cells.get(i), shares.get(i));
        }
        builder.put(cells.get(random.nextInt(10)), Answer.absent(AbsenceReason.SUPPRESSED));
        Report released = POLICY.apply(builder.build()).released();
        long rest = 1_000;
        int withheld = 0;
        for (FactRef<Share> cell : cells) {
            Optional<Share> shown = released.answer(cell).value();
            rest -= shown.map(share -> share.percent()
                            .toDecimal(1, RoundingMode.UNNECESSARY)
                            .unscaledValue()
                            .longValueExact())
                    .orElse(0L);
            withheld += shown.isPresent() ? 0 : 1;
        }
        assertThat(withheld).isGreaterThan(1);
        // in tenths: each withheld part is anything from 0 to what is left, give or take a half for each shown
        assertThat(rest * 2 + (10 - withheld)).isGreaterThanOrEqualTo(20);
    }
}
