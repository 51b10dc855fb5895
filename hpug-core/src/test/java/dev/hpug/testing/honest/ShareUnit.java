package dev.hpug.testing.honest;

import java.math.BigDecimal;
import java.util.Optional;

/** What the percentages of one block are printed to. */
public enum ShareUnit {
    /** 35 %, in steps of five points. */
    FIVE_POINTS("5"),
    /** 61 %. */
    WHOLE("1"),
    /** 61.5 %, and 61.0 %. */
    HALF("0.5"),
    /** 61.25 %, and 61.00 %. */
    QUARTER("0.25"),
    /** 61.3 %. */
    TENTH("0.1"),
    /** 61.29 %. */
    HUNDREDTH("0.01"),
    /** 61.290323 %. */
    MILLIONTH("0.000001"),
    /** 61.2903225806452 %: what a spreadsheet divides, snapped to the 15 digits that it holds for certain. */
    SPREADSHEET(),
    /** 19/31. */
    EXACT();

    private final Optional<BigDecimal> step;

    ShareUnit(String step) {
        this.step = Optional.of(new BigDecimal(step));
    }

    ShareUnit() {
        this.step = Optional.empty();
    }

    /** The step in points, with the digits that are printed; empty where there is none. */
    public Optional<BigDecimal> step() {
        return step;
    }
}
