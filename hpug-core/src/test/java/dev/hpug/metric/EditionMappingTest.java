package dev.hpug.metric;

import static dev.hpug.testing.edition.DemoEditions.demo2022;
import static dev.hpug.testing.edition.DemoEditions.demo2023;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.value.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionMappingTest {

    private static final Edition CPR_2021 = Edition.cpr2021();

    static List<Edition> editions() {
        return DemoEditions.all();
    }

    @Test
    void namesExactlyWhatARevisionEnded() {
        List<Unjoined> there = EditionMapping.between(CPR_2021, demo2022()).unjoined();
        List<Unjoined> back = EditionMapping.between(demo2022(), CPR_2021).unjoined();

        assertEquals(
                List.of("A.1a REDEFINED " + DemoEditions.REDEFINED_WHY, "C.1.A.v NOT_ASKED demo-2022 does not ask it"),
                there.stream().map(EditionMappingTest::shortly).toList());
        assertEquals(
                List.of("A.1a", "C.1.A.vii", DemoEditions.UNDER_AN_OLD_CODE, "C.2.4", "D.11"),
                back.stream().map(Unjoined::item).toList());
    }

    private static String shortly(Unjoined unjoined) {
        return unjoined.item() + " " + unjoined.reason() + " " + unjoined.why();
    }

    @Test
    void namesAMemberThatIsNotToldApartOnce() {
        assertEquals(
                List.of("line-of-business medicare"),
                EditionMapping.between(demo2023(), demo2022()).unjoined().stream()
                        .map(Unjoined::what)
                        .filter(what -> !what.startsWith("F."))
                        .toList());
    }

    @Test
    void followsAnItemUnderAnotherIdOverSeveralYears() {
        Metric<?> waivers = CPR_2021.share("C.2.2", "share");

        assertEquals(
                Optional.of(demo2023().share(DemoEditions.RECODED, "share")),
                EditionMapping.between(CPR_2021, demo2023()).find(waivers));
        assertEquals(
                Optional.of(waivers),
                EditionMapping.between(demo2023(), CPR_2021).find(demo2023().share(DemoEditions.RECODED, "share")));
    }

    @Test
    void whatIsAskedUnderAnOldCodeIsNotTheOldItem() {
        Metric<?> followedUp = demo2022().count(DemoEditions.UNDER_AN_OLD_CODE, "births");

        assertEquals(
                Optional.empty(), EditionMapping.between(demo2022(), CPR_2021).find(followedUp));
    }

    @Test
    void rewordedAndResplitMetricsGoOn() {
        EditionMapping mapping = EditionMapping.between(CPR_2021, demo2023());
        Key<?> medicaid = CPR_2021.share("D.1", "share").at(LineOfBusiness.MEDICAID);

        assertEquals(
                "medicaid",
                mapping.find(medicaid).orElseThrow().member().orElseThrow().id());
        Key<?> medicare = demo2023().share("D.1", "share").keys().get(2);
        assertEquals(
                Optional.empty(), EditionMapping.between(demo2023(), CPR_2021).find(medicare));
    }

    @Test
    void whatWasRedefinedStaysApartInLaterYearsToo() {
        Metric<?> systems = CPR_2021.count(DemoEditions.REDEFINED, "count");

        assertEquals(
                Optional.empty(), EditionMapping.between(CPR_2021, demo2023()).find(systems));
        assertEquals(
                Optional.of(systems),
                EditionMapping.between(demo2022(), demo2023()).find(systems));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void anEditionIsItselfInItself(Edition edition) {
        EditionMapping mapping = EditionMapping.between(edition, edition);

        edition.metrics().forEach(metric -> assertEquals(Optional.of(metric), mapping.find(metric)));
        assertEquals(List.of(), mapping.unjoined());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void goesBackTheWayItCame(Edition from) {
        for (Edition to : DemoEditions.all()) {
            EditionMapping there = EditionMapping.between(from, to);
            EditionMapping back = EditionMapping.between(to, from);
            Set<FactRef<?>> reached = new HashSet<>();
            for (FactRef<?> cell : from.cells()) {
                there.find(cell).ifPresent(found -> {
                    assertTrue(reached.add(found), () -> "two cells become " + found);
                    assertEquals(Optional.of(cell), back.find(found).map(again -> again));
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void composesOverTheYearsBetween(Edition from) {
        for (Edition middle : DemoEditions.all()) {
            for (Edition to : DemoEditions.all()) {
                EditionMapping direct = EditionMapping.between(from, to);
                for (FactRef<?> cell : from.cells()) {
                    EditionMapping.between(from, middle)
                            .find(cell)
                            .flatMap(between ->
                                    EditionMapping.between(middle, to).find(between))
                            .ifPresent(found -> assertEquals(Optional.of(found), direct.find(cell)));
                }
            }
        }
    }

    @Test
    void twoHostsOwnMetricsOfOneIdMeetOnlyIfTheyCountTheSame() {
        Edition one = CPR_2021.plus(List.of(visits("Telehealth visits")));
        Edition reworded = CPR_2021.plus(List.of(visits("Telehealth visits").toBuilder()
                .title("Visits at a distance")
                .build()));
        Edition other = CPR_2021.plus(List.of(visits("Telephone visits alone")));
        Edition reworked = CPR_2021.plus(List.of(Metric.count("cascade.visits", "count")
                .title("Visits by video")
                .axis(LineOfBusiness.AXIS)
                .build()));
        Metric<?> metric = one.metrics().get(one.metrics().size() - 1);

        assertEquals(Optional.of(metric), EditionMapping.between(one, reworded).find(metric));
        assertEquals(Optional.of(metric), EditionMapping.between(one, reworked).find(metric));
        assertEquals(Optional.empty(), EditionMapping.between(one, other).find(metric));
        assertEquals(
                List.of("cascade.visits Visits, asked by cpr-2021: Telehealth visits (count, by line-of-business), "
                        + "where cpr-2021 has Telephone visits alone (count, by line-of-business)"),
                EditionMapping.between(one, other).unjoined().stream()
                        .map(Unjoined::toString)
                        .toList());
        assertEquals(List.of(), EditionMapping.between(one, reworded).unjoined());
    }

    @Test
    void editionsOfDifferentDescentHaveOnlyAHostsOwnMetricsInCommon() {
        Edition stranger = Edition.builder("survey", CPR_2021.recommendedPeriods())
                .asking(CPR_2021.metrics())
                .build()
                .plus(List.of(visits("Telehealth visits")));
        Edition ours = CPR_2021.plus(List.of(visits("Telehealth visits")));
        EditionMapping mapping = EditionMapping.between(stranger, ours);

        List<Metric<?>> met = stranger.metrics().stream()
                .<Metric<?>>map(metric -> metric)
                .filter(metric -> mapping.find(metric).isPresent())
                .toList();
        assertEquals(List.of(visits("Telehealth visits")), met);
    }

    private static Metric<?> visits(String definition) {
        Metric<?> made =
                SupplementalMetrics.of("cascade.visits", "Visits", ValueType.COUNT, Optional.of(LineOfBusiness.AXIS));
        return made.toBuilder().definition(definition).build();
    }
}
