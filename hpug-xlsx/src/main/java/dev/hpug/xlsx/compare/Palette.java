package dev.hpug.xlsx.compare;

import dev.hpug.metric.Metric;
import dev.hpug.metric.Total;
import dev.hpug.metric.Whole;
import dev.hpug.value.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Colours that can be told apart, as red, green and blue in hexadecimal. */
enum Palette {
    SERIES("4E79A7", "F28E2B", "59A14F", "E15759", "B07AA1", "76B7B2", "EDC948", "9C755F"),
    GREY("A6A6A6", "7F7F7F", "D0CECE", "595959"),
    COLD("1F4E79", "4E9AD9", "A9D3F5", "1E8449", "8CD17D", "499894"),
    WARM("F28E2B", "FFD27F", "C0392B", "B07AA1", "9C755F", "FABFD2");

    private static final int WHITE = 0xFF;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> colors;

    Palette(String... colors) {
        this.colors = List.of(colors);
    }

    /** How many series there are colours for. */
    static int size() {
        return SERIES.colors.size();
    }

    /** The colour of the series of that index, from 0. */
    static String of(int series) {
        return SERIES.colors.get(series);
    }

    /**
     * A colour for each part of a whole: grey in no total, cold in the {@linkplain #cold narrowest} of them, warm in the others; any
     * where there is no total.
     */
    static List<String> of(Whole whole, List<Total> totals) {
        Map<Palette, Integer> used = new EnumMap<>(Palette.class);
        List<String> colors = new ArrayList<>();
        for (Metric<Share> part : whole.parts()) {
            Palette palette = of(part, totals);
            colors.add(palette.color(used.merge(palette, 1, Integer::sum) - 1));
        }
        return colors;
    }

    private static Palette of(Metric<Share> part, List<Total> totals) {
        if (totals.isEmpty()) {
            return SERIES;
        }
        if (totals.stream().noneMatch(total -> total.includes(part))) {
            return GREY;
        }
        return cold(totals).filter(total -> total.includes(part)).isPresent() ? COLD : WARM;
    }

    /** Of several totals the one of the fewest parts, which cold colours set apart from the rest. */
    static Optional<Total> cold(List<Total> totals) {
        return totals.stream()
                .filter(total -> totals.size() > 1)
                .min(Comparator.comparing(total -> total.parts().size()));
    }

    /** The colour of that index, from 0; lighter ones where there are no more. */
    private String color(int index) {
        byte[] rgb = HexFormat.of().parseHex(colors.get(index % colors.size()));
        int round = index / colors.size();
        for (int i = 0; i < rgb.length; i++) {
            int full = Byte.toUnsignedInt(rgb[i]);
            rgb[i] = (byte) (full + (WHITE - full) * round / (round + 1));
        }
        return HexFormat.of().withUpperCase().formatHex(rgb);
    }
}
