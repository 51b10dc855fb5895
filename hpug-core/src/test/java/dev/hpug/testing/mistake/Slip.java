package dev.hpug.testing.mistake;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.testing.Draw;
import dev.hpug.testing.honest.Figure;
import dev.hpug.testing.honest.HonestReport;
import dev.hpug.testing.honest.Year;
import dev.hpug.value.Amount;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes one mistake in an honest report, and knows which cells it changed. Reads stay honest. Mutable; used once. */
final class Slip {

    private final HonestReport honest;
    private final Draw draw;
    private final ReportBuilder report;
    private final Map<FactRef<?>, Answer<?>> changed = new LinkedHashMap<>();

    Slip(HonestReport honest, long seed) {
        this.honest = honest;
        // not the draws that the report was made of
        this.draw = new Draw(~seed);
        this.report = honest.report().toBuilder();
    }

    Draw draw() {
        return draw;
    }

    Member anyLine() {
        return draw.oneOf(LineOfBusiness.AXIS.members());
    }

    /** For what is neither a cell nor a figure. */
    ReportBuilder report() {
        return report;
    }

    Report was() {
        return honest.report();
    }

    <T extends FactValue> Answer<T> was(FactRef<T> cell) {
        return honest.report().answer(cell);
    }

    Year truth(Period period) {
        return honest.truth().year(period);
    }

    Figure truth(FactRef<?> cell) {
        return truth(cell.period().orElseThrow()).figure(cell.key());
    }

    /** An answer that says the same number in other digits changes nothing. */
    Slip put(FactRef<?> cell, Answer<?> answer) {
        if (saysOther(was(cell), answer)) {
            changed.put(cell, answer);
            report.putUntyped(cell, answer);
        }
        return this;
    }

    Slip put(FactRef<?> cell, FactValue value) {
        return put(cell, Answer.given(value));
    }

    private static boolean saysOther(Answer<?> was, Answer<?> is) {
        return number(was)
                .flatMap(before -> number(is).map(now -> !before.equals(now)))
                .orElseGet(() -> !was.equals(is));
    }

    private static Optional<Ratio> number(Answer<?> answer) {
        return answer.value().flatMap(value -> {
            if (value instanceof Share share) {
                return Optional.of(share.percent());
            }
            return value instanceof Amount amount ? Optional.of(Ratio.of(amount.amount())) : Optional.empty();
        });
    }

    /** What the first says stands in the second too. */
    Slip copy(FactRef<?> from, FactRef<?> to) {
        return put(to, was(from));
    }

    /** Each stands where the other belongs. */
    Slip swap(FactRef<?> one, FactRef<?> other) {
        return copy(one, other).copy(other, one);
    }

    /** Each of the one list stands where that of the other belongs. */
    Slip swap(List<? extends FactRef<?>> ones, List<? extends FactRef<?>> others) {
        for (int i = 0; i < ones.size(); i++) {
            swap(ones.get(i), others.get(i));
        }
        return this;
    }

    /** Another figure, in the report's own style: the right division of the wrong things. */
    Slip print(FactRef<?> cell, Figure figure) {
        return put(
                cell,
                honest.printing().of(cell).print(figure, cell.key().metric().type()));
    }

    /** Something done to the number that stands there; nothing where none does. */
    Slip percent(FactRef<Share> cell, UnaryOperator<BigDecimal> slipped) {
        was(cell).value().ifPresent(share -> {
            if (share instanceof Share.Stated stated) {
                put(cell, Share.ofPercent(slipped.apply(stated.statedPercent())));
            }
        });
        return this;
    }

    /** As {@link #percent}, for births and hospitals. */
    Slip count(FactRef<Count> cell, UnaryOperator<BigDecimal> slipped) {
        was(cell).value().ifPresent(count -> put(cell, Count.of(slipped.apply(count.amount()))));
        return this;
    }

    /** As {@link #percent}, for dollars. */
    Slip dollars(FactRef<Dollars> cell, UnaryOperator<BigDecimal> slipped) {
        was(cell).value().ifPresent(dollars -> put(cell, Dollars.of(slipped.apply(dollars.amount()))));
        return this;
    }

    /** Whether a number above zero stands there. */
    boolean isPositive(FactRef<?> cell) {
        return number(was(cell)).filter(number -> number.signum() > 0).isPresent();
    }

    /** One of the cells that hold a number above zero, where there is one. */
    <T extends FactRef<?>> Optional<T> anyPositive(List<T> cells) {
        List<T> positive = cells.stream().filter(this::isPositive).toList();
        return positive.isEmpty() ? Optional.empty() : Optional.of(draw.oneOf(positive));
    }

    Optional<PlantedMistake> planted(Mistake mistake) {
        Report result = report.build();
        return result.equals(honest.report())
                ? Optional.empty()
                : Optional.of(new PlantedMistake(mistake, honest, result, changed.keySet()));
    }
}
