package dev.hpug.xlsx.blank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.arithmetic.WholeCheck;
import dev.hpug.arithmetic.WholeVerdict;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.value.Share;
import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The live totals of section D and of the mental-health shares, and their colours. */
class WholeTotalTest {

    private static final Edition EDITION = Edition.cpr2021();
    private static final Map<WholeVerdict, Shade> COLOURS = Map.of(
            WholeVerdict.EXACT, Shade.GREEN,
            WholeVerdict.FEASIBLE, Shade.GREY,
            WholeVerdict.UNLIKELY, Shade.AMBER,
            WholeVerdict.IMPOSSIBLE, Shade.RED);

    private static final byte[] FILE = BlankForm.of(EDITION).bytes();

    private final Opened opened = Opened.of(EDITION, FILE);

    @Test
    void thereIsOneForEachWholeMemberAndPeriodAndItShowsNothingWhileThereIsNothing() {
        int totals = 0;
        for (Whole whole : EDITION.wholes()) {
            for (List<Key<Share>> keys : whole.keysByMember()) {
                for (Period period : Period.values()) {
                    XSSFCell total = totalOf(keys, period);
                    assertThat(total.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
                    assertThat(total.getStringCellValue()).isEmpty();
                    totals++;
                }
            }
        }
        assertThat(totals).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.total", "c.mental-health.total"})
    void theColourIsTheVerdictOfTheRules(String id) {
        Whole whole = whole(id);
        Random random = new Random(4);
        Set<WholeVerdict> seen = EnumSet.noneOf(WholeVerdict.class);
        for (int round = 0; round < 60; round++) {
            for (List<Key<Share>> keys : whole.keysByMember()) {
                List<Share> shares = nearlyAWhole(keys.size(), random);
                fill(keys, Period.PRIOR, shares);
                WholeVerdict verdict = WholeCheck.ofShares(shares).verdict();
                assertThat(colour(totalOf(keys, Period.PRIOR)))
                        .as(shares + " are " + verdict)
                        .contains(COLOURS.get(verdict));
                seen.add(verdict);
            }
        }
        assertThat(seen).contains(WholeVerdict.EXACT, WholeVerdict.FEASIBLE, WholeVerdict.IMPOSSIBLE);
        assertThat(seen.contains(WholeVerdict.UNLIKELY))
                .as("three parts cannot be off by 0.3")
                .isEqualTo(id.equals("d.total"));
    }

    @ParameterizedTest
    @CsvSource({
        "99.5, RED",
        "99.6, AMBER",
        "99.7, AMBER",
        "99.8, GREY",
        "100.0, GREEN",
        "100.3, AMBER",
        "100.5, AMBER",
        "100.6, RED"
    })
    void tenSharesCanBeOffByLessThanHalfAPoint(BigDecimal total, Shade expected) {
        List<Key<Share>> keys = whole("d.total").keysByMember().get(0);
        List<Share> shares = new ArrayList<>();
        for (int i = 1; i < keys.size(); i++) {
            shares.add(Share.ofPercent("5.0"));
        }
        shares.add(Share.ofPercent(total.subtract(new BigDecimal("45.0"))));

        fill(keys, Period.CURRENT, shares);

        assertThat(colour(totalOf(keys, Period.CURRENT))).contains(expected);
    }

    @Test
    void anUnfinishedTotalHasNoColourUntilItIsTooMuch() {
        List<Key<Share>> keys = whole("d.total").keysByMember().get(0);
        fill(keys.subList(0, 2), Period.CURRENT, List.of(Share.ofPercent("40.0"), Share.ofPercent("30.0")));
        XSSFCell total = totalOf(keys, Period.CURRENT);

        assertThat(colour(total)).isEmpty();
        opened.cell(FactRef.of(keys.get(2), Period.CURRENT)).setCellValue("N/A");
        assertThat(colour(total)).isEmpty();
        opened.cell(FactRef.of(keys.get(3), Period.CURRENT)).setCellValue(0.4);
        assertThat(colour(total)).contains(Shade.RED);
    }

    @Test
    void theReaderTakesTheTotalsOfSectionDAndTripsOverNone() {
        for (Whole whole : EDITION.wholes()) {
            for (List<Key<Share>> keys : whole.keysByMember()) {
                List<Share> shares = new ArrayList<>(List.of(Share.ofPercent("60.0"), Share.ofPercent("40.0")));
                while (shares.size() < keys.size()) {
                    shares.add(Share.ofPercent("0.0"));
                }
                fill(keys, Period.CURRENT, shares);
            }
        }
        evaluator().evaluateAll();

        Reading reading = Reading.of(FormWorkbook.bytes(opened.workbook()));

        assertThat(reading.found()).isEmpty();
        assertThat(reading.submission().statedTotals())
                .extracting(total -> total.member().orElseThrow() + " " + total.period() + " " + total.total())
                .containsExactlyInAnyOrder("commercial CURRENT 100.0 %", "medicaid CURRENT 100.0 %");
    }

    private static Whole whole(String id) {
        return EDITION.wholes().stream()
                .filter(whole -> whole.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Tenths that miss 100 by up to 0.7, with some of nothing at all. */
    private static List<Share> nearlyAWhole(int parts, Random random) {
        List<Share> shares = new ArrayList<>();
        int rest = 1000 + random.nextInt(15) - 7;
        for (int i = 1; i < parts; i++) {
            int tenths = random.nextInt(3) == 0 ? 0 : random.nextInt(rest / 2);
            shares.add(Share.ofPercent(BigDecimal.valueOf(tenths, 1)));
            rest -= tenths;
        }
        shares.add(Share.ofPercent(BigDecimal.valueOf(rest, 1)));
        return shares;
    }

    private void fill(List<Key<Share>> keys, Period period, List<Share> shares) {
        for (int i = 0; i < shares.size(); i++) {
            Share.Stated share = (Share.Stated) shares.get(i);
            opened.cell(FactRef.of(keys.get(i), period))
                    .setCellValue(share.statedPercent().movePointLeft(2).doubleValue());
        }
    }

    private XSSFCell totalOf(List<Key<Share>> keys, Period period) {
        XSSFCell first = opened.cell(FactRef.of(keys.get(0), period));
        String absolute = new CellReference(first.getRowIndex(), first.getColumnIndex(), true, true).formatAsString();
        return opened.cells().stream()
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .filter(cell -> cell.getCellFormula().contains("SUM(" + absolute + ","))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Shade> colour(XSSFCell cell) {
        XSSFFormulaEvaluator evaluator = evaluator();
        evaluator.evaluateFormulaCell(cell);
        List<EvaluationConditionalFormatRule> rules =
                new ConditionalFormattingEvaluator(opened.workbook(), evaluator).getConditionalFormattingForCell(cell);
        return rules.stream()
                .findFirst()
                .map(rule -> (XSSFColor) rule.getRule().getPatternFormatting().getFillBackgroundColorColor())
                .flatMap(color -> COLOURS.values().stream()
                        .filter(shade -> shade.color().getARGBHex().equals(color.getARGBHex()))
                        .findFirst());
    }

    private XSSFFormulaEvaluator evaluator() {
        return opened.workbook().getCreationHelper().createFormulaEvaluator();
    }
}
