package dev.hpug.xlsx.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Metric;
import dev.hpug.metric.Polarity;
import dev.hpug.metric.Total;
import dev.hpug.metric.Whole;
import dev.hpug.value.Share;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static Whole whole(int parts) {
        return new Whole(
                "e.total",
                "Everything",
                IntStream.range(0, parts)
                        .mapToObj(i -> Metric.share("E." + i, "share").build())
                        .toList());
    }

    private static Total total(String id, Whole whole, List<Metric<Share>> parts) {
        return new Total(id, id, whole, parts, Polarity.HIGHER_IS_BETTER);
    }

    @Test
    void noTwoPartsOfAWholeHaveOneColorHoweverMany() {
        for (int parts = 1; parts <= 40; parts++) {
            Whole whole = whole(parts);
            Total half = total("half", whole, whole.parts().subList(0, (parts + 1) / 2));
            Total third = total("third", whole, whole.parts().subList(0, (parts + 2) / 3));
            for (List<Total> totals : List.of(List.<Total>of(), List.of(half), List.of(half, third))) {
                assertThat(Palette.of(whole, totals))
                        .hasSize(parts)
                        .doesNotHaveDuplicates()
                        .allMatch(color -> color.matches("[0-9A-F]{6}"));
            }
        }
    }

    @Test
    void paymentOf2021IsGreyThenColdWhereProvidersCanLose() {
        Edition edition = Edition.cpr2021();
        Whole methods = edition.totals().get(0).whole();

        assertThat(Palette.of(methods, edition.totalsOf(methods)))
                .containsExactly(
                        "A6A6A6", "1F4E79", "F28E2B", "FFD27F", "4E9AD9", "A9D3F5", "1E8449", "8CD17D", "C0392B",
                        "B07AA1");
    }
}
