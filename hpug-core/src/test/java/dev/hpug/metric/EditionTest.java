package dev.hpug.metric;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hpug.period.Period;
import dev.hpug.value.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of 2021, against a table written from the report's own numbering and not from the code. */
class EditionTest {

    private static final Edition EDITION = Edition.cpr2021();

    private static final List<String> IDS = List.of(
            "A.1a",
            "A.1b",
            "A.2a",
            "A.2b",
            "A.3a",
            "A.3b",
            "B.bariatric-surgery",
            "B.cancer-care",
            "B.cardiac-procedure",
            "B.joint-replacement",
            "B.maternity",
            "B.spine-surgery",
            "B.transplant",
            "B.other-1",
            "B.other-2",
            "B.other-3",
            "C.1.A.i",
            "C.1.A.ii",
            "C.1.A.iii",
            "C.1.A.iv",
            "C.1.A.v",
            "C.1.A.vi",
            "C.1.B.i",
            "C.2.1a",
            "C.2.1b",
            "C.2.1c",
            "C.2.2",
            "D.1",
            "D.2",
            "D.3",
            "D.4",
            "D.5",
            "D.6",
            "D.7",
            "D.8",
            "D.9",
            "D.10");

    @Test
    void numbersThirtySevenItemsInTheReportsOrder() {
        assertThat(EDITION.itemIds()).hasSize(37).containsExactlyElementsOf(IDS);
    }

    /** 182 cells to fill in, and the four names a plan gives its "other" rows. */
    @Test
    void asksOneHundredEightyTwoCellsAndFourNames() {
        List<FactRef<?>> cells = EDITION.cells();
        assertThat(cells.stream().filter(cell -> cell.key().metric().type() != ValueType.TEXT))
                .hasSize(182);
        assertThat(cells.stream().filter(cell -> cell.key().metric().type() == ValueType.TEXT))
                .extracting(cell -> cell.key().toString())
                .containsExactly("B.other-1.label", "B.other-2.label", "B.other-3.label", "C.1.A.vi.label");
        assertThat(new HashSet<>(cells)).hasSameSizeAs(cells);
    }

    @Test
    void asksEightySixKeysPerPeriod() {
        assertThat(EDITION.periodKeys()).hasSize(86).doesNotHaveDuplicates();
        assertThat(EDITION.cells().stream().filter(cell -> cell.period().isPresent()))
                .hasSize(2 * 86);
    }

    @Test
    void asksEachSectionAsThePublishedReportDoes() {
        assertThat(fields("A.1a", "A.1b")).containsOnly("count:COUNT");
        assertThat(fields("A.2a", "A.2b")).containsOnly("count:COUNT", "share:SHARE");
        assertThat(fields("A.3a", "A.3b")).containsOnly("dollars:DOLLARS", "share:SHARE");
        assertThat(fields("B.maternity")).containsOnly("designated:YES_NO", "share:SHARE");
        assertThat(fields("B.other-1")).containsOnly("label:TEXT", "designated:YES_NO", "share:SHARE");
        assertThat(fields("C.1.A.i", "C.1.A.v")).containsOnly("births:COUNT", "cSectionRate:SHARE");
        assertThat(fields("C.1.A.vi")).containsOnly("label:TEXT", "births:COUNT", "cSectionRate:SHARE");
        assertThat(fields("C.1.B.i")).containsOnly("spendShare:SHARE", "cSectionRate:SHARE");
        assertThat(fields("C.2.1a", "C.2.2", "D.1", "D.10")).containsOnly("share:SHARE");
    }

    private static Set<String> fields(String... ids) {
        return Stream.of(ids)
                .flatMap(id -> EDITION.item(id).stream())
                .map(metric -> metric.field() + ":" + metric.type())
                .collect(Collectors.toSet());
    }

    @Test
    void splitsSectionsByTheirAxis() {
        for (Metric<?> metric : EDITION.metrics()) {
            Optional<Axis> expected = switch (metric.section().id()) {
                case "A" -> Optional.empty();
                case "B" -> Optional.of(Membership.AXIS);
                default -> Optional.of(LineOfBusiness.AXIS);
            };
            boolean once = metric.asked() == Asked.ONCE;
            assertThat(metric.axis()).as(metric.name()).isEqualTo(once ? Optional.empty() : expected);
            assertThat(metric.keys()).hasSize(once || metric.section().equals(Cpr2021.A) ? 1 : 2);
        }
    }

    @Test
    void knowsWhichDirectionIsGood() {
        assertThat(polarities("A.1a", "A.2a", "A.3b", "C.2.1c", "D.1")).containsOnly(Polarity.LOWER_IS_BETTER);
        assertThat(polarities("C.2.2", "D.2", "D.9", "D.10")).containsOnly(Polarity.HIGHER_IS_BETTER);
        assertThat(polarities("C.2.1a", "C.2.1b")).containsOnly(Polarity.NEITHER);
        assertThat(EDITION.share("B.transplant", "share").polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
        assertThat(EDITION.count("C.1.A.i", "births").polarity()).isEqualTo(Polarity.NEITHER);
        assertThat(EDITION.share("C.1.A.vi", "cSectionRate").polarity()).isEqualTo(Polarity.LOWER_IS_BETTER);
        assertThat(EDITION.share("C.1.B.i", "spendShare").polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
        assertThat(EDITION.share("C.1.B.i", "cSectionRate").polarity()).isEqualTo(Polarity.LOWER_IS_BETTER);
    }

    private static Set<Polarity> polarities(String... ids) {
        return Stream.of(ids)
                .flatMap(id -> EDITION.item(id).stream())
                .map(Metric::polarity)
                .collect(Collectors.toSet());
    }

    @Test
    void asksOnlySectionDToBeRounded() {
        for (Metric<?> metric : EDITION.metrics()) {
            assertThat(metric.askedDecimalPlaces().isPresent())
                    .as(metric.name())
                    .isEqualTo(metric.section().equals(Cpr2021.D));
        }
    }

    @Test
    void everyShareSaysWhatItIsAShareOf() {
        assertThat(EDITION.metrics()).allSatisfy(metric -> {
            assertThat(metric.title()).isNotBlank();
            assertThat(metric.definition()).isNotBlank();
            assertThat(metric.denominator().isPresent()).isEqualTo(metric.type() == ValueType.SHARE);
        });
    }

    /** Without it the dollars belong under legacy payment. */
    @Test
    void sixWaysOfPayingCountWithAQualityComponentOnly() {
        assertThat(EDITION.metrics())
                .filteredOn(metric -> metric.definition().contains("quality component"))
                .extracting(Metric::id)
                .containsExactly("D.2", "D.3", "D.5", "D.6", "D.7", "D.8");
    }

    @Test
    void otherIncentivesAreAllDollarsOfAContractThatHasThem() {
        assertThat(EDITION.share("D.10", "share").definition())
                .startsWith("All dollars paid")
                .contains("contract");
    }

    @Test
    void listsCellsAsTheReportIsLaidOut() {
        assertThat(EDITION.cells().stream().map(FactRef::toString))
                .startsWith("current.A.1a.count", "prior.A.1a.count", "current.A.1b.count")
                .containsSubsequence(
                        "B.transplant.designated",
                        "current.B.transplant[all-commercial].share",
                        "prior.B.transplant[all-commercial].share",
                        "current.B.transplant[incentivized].share")
                .containsSubsequence(
                        "current.C.1.A.i[commercial].births",
                        "current.C.1.A.i[commercial].cSectionRate",
                        "prior.C.1.A.i[commercial].births",
                        "prior.C.1.A.i[commercial].cSectionRate",
                        "current.C.1.A.i[medicaid].births")
                .endsWith("current.D.10[medicaid].share", "prior.D.10[medicaid].share");
    }

    @Test
    void ordersKeysAsCells() {
        List<Integer> orders = EDITION.cells().stream()
                .map(cell -> EDITION.orderOf(cell.key()))
                .distinct()
                .toList();
        assertThat(orders).isSorted().hasSize(86 + 14).startsWith(0);
    }

    @Test
    void hasItsGatesAndPeriods() {
        assertThat(EDITION.gates())
                .extracting(Gate::id)
                .containsExactly("limitsPublication", "demandsPlacement", "designatesCentersOfExcellence");
        assertThat(EDITION.recommendedPeriods().get(Period.CURRENT)).hasToString("2019-07-01/2020-06-30");
        assertThat(EDITION.recommendedPeriods().get(Period.PRIOR)).hasToString("2018-07-01/2019-06-30");
    }

    @Test
    void namesTheSharesThatMakeAWhole() {
        assertThat(EDITION.wholes()).extracting(Whole::id).containsExactly("c.mental-health.total", "d.total");
        assertThat(EDITION.wholes().get(0).parts())
                .extracting(Metric::id)
                .containsExactly("C.2.1a", "C.2.1b", "C.2.1c");
        assertThat(EDITION.wholes().get(1).parts()).extracting(Metric::id).isEqualTo(IDS.subList(27, 37));
        assertThat(EDITION.wholes().get(1).keysByMember()).hasSize(2).allSatisfy(keys -> {
            assertThat(keys).hasSize(10);
            assertThat(keys.stream().map(Key::member).distinct()).hasSize(1);
        });
    }

    @Test
    void isFoundByName() {
        assertThat(Edition.find("cpr-2021")).containsSame(EDITION);
        assertThat(Edition.find("cpr-1999")).isEmpty();
    }

    @Test
    void saysWhatItHasInstead() {
        assertThatThrownBy(() -> EDITION.count("A.2a", "shares"))
                .isInstanceOf(UnknownMetricException.class)
                .hasMessage(
                        "cpr-2021 has no count metric A.2a.shares; under A.2a it has [count (count), share (share)]");
        assertThatThrownBy(() -> EDITION.count("A.2a", "share")).isInstanceOf(UnknownMetricException.class);
        assertThat(EDITION.find("Z.9", "count")).isEmpty();
        assertThat(EDITION.item("Z.9")).isEmpty();
    }

    @Test
    void countsItsOwnKeysOnly() {
        assertThat(EDITION.contains(EDITION.share("D.3", "share").at(COMMERCIAL)))
                .isTrue();
        Key<?> foreign = SupplementalMetrics.count("cascade.visits", "Visits", Optional.empty())
                .at();
        assertThat(EDITION.contains(foreign)).isFalse();
        assertThat(EDITION.orderOf(foreign)).isEqualTo(Integer.MAX_VALUE);
        assertThat(EDITION.share("D.3", "share").at(MEDICAID).toString()).isEqualTo("D.3[medicaid].share");
    }
}
