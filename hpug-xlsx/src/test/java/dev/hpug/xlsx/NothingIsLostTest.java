package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.rule.Finding;
import dev.hpug.value.Answer;
import dev.hpug.value.ValueType;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.testing.Damage;
import dev.hpug.xlsx.testing.Grid;
import dev.hpug.xlsx.testing.Reading;
import dev.hpug.xlsx.testing.Sample;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.util.CellAddress;

/**
 * Whatever happens to a filled form, each value that is still on it is read as what it was, or a finding says where it is;
 * and none is read as something else. Every number of the sample is another one, so that a value gone astray shows.
 */
class NothingIsLostTest {

    /** Fixed, so that a build never fails by chance; take it away to hunt for the next hole. */
    private static final String SEED = "20261121";

    private static final List<FactRef<?>> FACTS = Edition.cpr2021().cells().stream()
            .<FactRef<?>>map(fact -> fact)
            .filter(fact -> fact.key().metric().type() != ValueType.YES_NO)
            .toList();
    private static final Report REPORT = Sample.report();

    @Property(seed = SEED, tries = 400, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void afterOneDamage(@ForAll long seed) {
        Grid grid = Sample.grid();
        String damage = Damage.strike(grid, new Random(seed));

        Reading reading = Reading.of(grid);

        assertThat(lost(grid, reading)).as(damage).isEmpty();
        assertThat(astray(reading)).as(damage).isEmpty();
    }

    /**
     * Two rows of one question deleted together can look like one question; then at least its missing part is reported. A
     * form that lost every column of period labels is refused as a whole, which is loud enough.
     */
    @Property(seed = SEED, tries = 400, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void afterThreeDamages(@ForAll long seed) {
        Grid grid = Sample.grid();
        Random random = new Random(seed);
        String damage =
                Damage.strike(grid, random) + "; " + Damage.strike(grid, random) + "; " + Damage.strike(grid, random);

        Reading reading;
        try {
            reading = Reading.of(grid);
        } catch (NotAWorkbookException noRowLeft) {
            return;
        }

        assertThat(lost(grid, reading)).as(damage).isEmpty();
        assertThat(astray(reading).stream().filter(fact -> !isPartOfItemMissing(reading, fact)))
                .as(damage)
                .isEmpty();
    }

    /** Values that are still on the sheet and neither read, under whatever name, nor pointed at. */
    private static List<FactRef<?>> lost(Grid grid, Reading reading) {
        Set<Answer<?>> read = new HashSet<>();
        FACTS.forEach(fact -> read.add(reading.answer(fact)));
        return FACTS.stream()
                .filter(fact -> !read.contains(REPORT.answer(fact)))
                .filter(fact -> Sample.content(fact, REPORT)
                        .flatMap(grid::find)
                        .filter(where -> !isFound(reading, fact, where))
                        .isPresent())
                .toList();
    }

    private static boolean isFound(Reading reading, FactRef<?> fact, CellAddress where) {
        return reading.findings().stream()
                .anyMatch(finding -> finding.cell().equals(Optional.of(fact))
                        || finding.message().contains(where + " \"")
                        || finding.location().orElse("").endsWith("!" + where)
                        || (isName(fact) && (isAboutItem(finding, fact) || isNear(finding, where))));
    }

    /** A plan's own name goes with its row: a word on the row, or on what is left of the item, is enough. */
    private static boolean isNear(Finding finding, CellAddress where) {
        int row = where.getRow() + 1;
        return finding.location().orElse("").matches(".*![A-Z]+(" + row + "|" + (row + 1) + ")");
    }

    /** Facts that were read as another fact's value. */
    private static List<FactRef<?>> astray(Reading reading) {
        return FACTS.stream()
                .filter(fact -> !isName(fact) && reading.answer(fact).value().isPresent())
                .filter(fact -> !reading.answer(fact).equals(REPORT.answer(fact)))
                .filter(fact -> FACTS.stream()
                        .anyMatch(other -> REPORT.answer(other).equals(reading.answer(fact))
                                && !isUnderItsName(reading, fact, other)))
                .toList();
    }

    /** "Other" specialties have no order: where one is gone the next moves up, together with its name. */
    private static boolean isUnderItsName(Reading reading, FactRef<?> fact, FactRef<?> other) {
        String item = fact.key().metric().id();
        if (!item.startsWith("B.other")) {
            return false;
        }
        Answer<?> name = reading.answer(Sample.standing(item, "label"));
        boolean isNew = FACTS.stream().noneMatch(any -> REPORT.answer(any).equals(name));
        String from = other.key().metric().id();
        return name.value().isPresent()
                && (isNew
                        || (from.startsWith("B.other")
                                && REPORT.answer(Sample.standing(from, "label")).equals(name)));
    }

    private static boolean isPartOfItemMissing(Reading reading, FactRef<?> fact) {
        return reading.findings("layout.question-missing").stream().anyMatch(finding -> isAboutItem(finding, fact));
    }

    private static boolean isAboutItem(Finding finding, FactRef<?> fact) {
        return finding.cell()
                .map(cell -> cell.key().metric().id())
                .equals(Optional.of(fact.key().metric().id()));
    }

    private static boolean isName(FactRef<?> fact) {
        return fact.key().metric().type() == ValueType.TEXT;
    }
}
