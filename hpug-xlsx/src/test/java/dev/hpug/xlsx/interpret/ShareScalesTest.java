package dev.hpug.xlsx.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.xlsx.testing.FormLayout;
import dev.hpug.xlsx.testing.Grid;
import dev.hpug.xlsx.testing.GridCell;
import dev.hpug.xlsx.testing.Reading;
import dev.hpug.xlsx.testing.Sample;
import org.junit.jupiter.api.Test;

/** A bare 0.5 is half a percent among 34.7 and 12.3, and fifty percent among 0.347 and 0.123. */
class ShareScalesTest {

    private static final FactRef<?> ASKED = method(1);

    private static FactRef<?> method(int number) {
        return Sample.payment(number, LineOfBusiness.COMMERCIAL, Period.CURRENT);
    }

    /** The form with 0.5 in a plain cell as the first method's share, and the next methods' shares as given. */
    private static Reading among(GridCell... others) {
        Grid form = Grid.form();
        for (int i = 0; i < others.length; i++) {
            form.set(method(i + 2), others[i])
                    .format(FormLayout.addressOf(method(i + 2)).toString(), others[i].format());
        }
        return Reading.of(form.set(ASKED, GridCell.number("0.5"))
                .format(FormLayout.addressOf(ASKED).toString(), "General"));
    }

    private static void isRead(Reading reading, String share, String rule) {
        assertThat(reading.answer(ASKED)).hasToString(share);
        assertThat(reading.found()).contains(rule + " Progress Report!L130");
    }

    @Test
    void percentagesNearbyMakeItAPercentage() {
        isRead(among(GridCell.number("34.7"), GridCell.number("12.3")), "0.5 %", "cell.scale-from-neighbours");
    }

    @Test
    void percentagesTypedAsTextCountToo() {
        isRead(among(GridCell.text("34.7")), "0.5 %", "cell.scale-from-neighbours");
    }

    @Test
    void fractionsNearbyMakeItAFraction() {
        isRead(among(GridCell.number("0.347")), "50 %", "cell.scale-from-neighbours");
        isRead(among(GridCell.number("0.347").withFormat("0.0%")), "50 %", "cell.scale-from-neighbours");
    }

    @Test
    void neighboursThatDisagreeOrAreMissingTellNothing() {
        isRead(among(), "50 %", "cell.ambiguous-scale");
        isRead(
                among(GridCell.number("34.7"), GridCell.number("0.123").withFormat("0%")),
                "50 %",
                "cell.ambiguous-scale");
    }

    @Test
    void zerosAndPercentSignsTellNothing() {
        isRead(among(GridCell.number("0"), GridCell.text("12.3 %")), "50 %", "cell.ambiguous-scale");
    }

    @Test
    void aWholeTableOfBarePercentagesNeedsNoRemark() {
        Grid form = Grid.form();
        for (int i = 1; i <= 10; i++) {
            form.set(method(i), GridCell.number(i + ".5"))
                    .format(FormLayout.addressOf(method(i)).toString(), "0.0");
        }

        assertThat(Reading.of(form).found()).isEmpty();
    }
}
