package dev.hpug.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.testing.HpugDomain;
import dev.hpug.testing.defect.Defect;
import dev.hpug.testing.defect.Defects;
import dev.hpug.testing.defect.Implied;
import dev.hpug.testing.defect.Planted;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule notices the mistakes it is there for, and no rule cries over what they do not imply. */
class PlantedDefectsTest {

    private static final int REPORTS =
            ConsistentReportsTest.REPORTS / Defects.all().size();

    private static final String STYLE = "style.unusual";

    private static List<Defect> defects() {
        return Defects.all();
    }

    private static void findsExactlyWhatIsImplied(Planted planted) {
        // four shares in tenths are multiples of one half by chance once in six hundred reports, and that may be said
        assertThat(planted.findings().all().stream()
                        .filter(finding -> planted.defect().rule().equals(STYLE)
                                || !finding.rule().equals(STYLE))
                        .map(Implied::of))
                .as(planted.toString())
                .containsExactlyInAnyOrderElementsOf(planted.implied());
    }

    @ParameterizedTest
    @MethodSource("defects")
    void oneDefectInAnyReportGivesExactlyTheFindingsItImplies(Defect defect) {
        LongStream.range(0, REPORTS).mapToObj(defect::plant).forEach(planted -> {
            findsExactlyWhatIsImplied(planted);
            assertThat(planted.implied())
                    .as(planted.toString())
                    .anyMatch(finding -> finding.rule().equals(defect.rule()));
        });
    }

    @Property
    @Domain(HpugDomain.class)
    void anyDefectInAnyReportGivesExactlyTheFindingsItImplies(@ForAll Planted planted) {
        findsExactlyWhatIsImplied(planted);
    }

    @Test
    void everyRuleHasADefectOfItsOwn() {
        assertThat(defects().stream().map(Defect::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(StandardRules.all().stream().map(Rule::id), Stream.of("restated"))
                                .toList());
    }
}
