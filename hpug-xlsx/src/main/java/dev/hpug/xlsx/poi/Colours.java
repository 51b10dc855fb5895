package dev.hpug.xlsx.poi;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours as a workbook stores them. */
public final class Colours {

    /** The format wants four bytes, of which the first is the opacity. */
    private static final String OPAQUE = "FF";

    private Colours() {}

    /** The colour of that red, green and blue: {@code "1F3A5F"}. */
    public static XSSFColor of(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + rgb));
    }
}
