package dev.hpug.rule;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.value.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How messages name cells and figures: {@code "A.2b, prior: 0 hospitals (K23) but 40.9 % (L23)"}. */
final class CellWords {

    /** As many digits as a message shows of a figure that does not end. */
    private static final int MOST_DECIMAL_PLACES = 6;

    private CellWords() {}

    /** The item, line of business and period, in front of what is said of them: {@code "C.1.A.ii, medicaid, prior"}. */
    static String item(FactRef<?> cell) {
        return cell.key().metric().id()
                + cell.key().member().map(member -> ", " + member.id()).orElse("")
                + cell.period().map(period -> ", " + period.id()).orElse("");
    }

    /** The line of business and period of a whole: {@code "commercial, current"}. */
    static String where(Optional<Member> member, Period period) {
        return member.map(place -> place.id() + ", ").orElse("") + period.id();
    }

    /** The cell's address in a sheet, where it has one, to stand behind its value: {@code " (K23)"}. */
    static String at(Submission submission, FactRef<?> cell) {
        return submission
                .locationOf(cell)
                .filter(location -> location.indexOf('!') >= 0)
                .map(location -> " (" + location.substring(location.lastIndexOf('!') + 1) + ")")
                .orElse("");
    }

    /** A cell with what it says and where it stands: {@code "A.3a, prior: 1200000 (K25)"}. */
    static String value(Submission submission, FactRef<?> cell) {
        return item(cell) + ": " + submission.report().answer(cell) + at(submission, cell);
    }

    /** A percentage with the digits it has, up to six after the point: {@code "99.9 %"}. */
    static String percent(Ratio percent) {
        return number(percent) + " %";
    }

    /** A number with the digits it has, up to six after the point. */
    static String number(Ratio number) {
        BigDecimal shown =
                number.toDecimal(MOST_DECIMAL_PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return (shown.scale() < 0 ? shown.setScale(0) : shown).toPlainString();
    }
}
