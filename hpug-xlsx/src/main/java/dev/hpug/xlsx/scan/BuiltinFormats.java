package dev.hpug.xlsx.scan;

import java.util.Arrays;

/** The number formats a workbook uses by id without spelling them out (ECMA-376 part 1, 18.8.30), as an English Excel has them. */
final class BuiltinFormats {
    private static final int COUNT = 59;
    private static final String SHORT_DATE = "mm-dd-yy";
    private static final NumberFormat[] FORMATS = formats();

    private BuiltinFormats() {}

    /** The format of an id: {@code 0.00%} for 10; {@code General} for an id that is not built in. */
    static NumberFormat of(int id) {
        return id >= 0 && id < COUNT ? FORMATS[id] : NumberFormat.GENERAL;
    }

    private static NumberFormat[] formats() {
        NumberFormat[] formats = new NumberFormat[COUNT];
        Arrays.fill(formats, NumberFormat.GENERAL);
        set(formats, 1, "0", "0.00", "#,##0", "#,##0.00");
        set(formats, 5, "$#,##0_);($#,##0)", "$#,##0_);[Red]($#,##0)");
        set(formats, 7, "$#,##0.00_);($#,##0.00)", "$#,##0.00_);[Red]($#,##0.00)");
        set(formats, 9, "0%", "0.00%", "0.00E+00", "# ?/?", "# ??/??");
        set(formats, 14, SHORT_DATE, "d-mmm-yy", "d-mmm", "mmm-yy");
        set(formats, 18, "h:mm AM/PM", "h:mm:ss AM/PM", "h:mm", "h:mm:ss", "m/d/yy h:mm");
        // East Asian versions of Excel have their own dates under 27–36 and 50–58; here it matters only that they are
        // dates.
        for (int id = 27; id <= 36; id++) {
            set(formats, id, SHORT_DATE);
        }
        set(formats, 37, "#,##0_);(#,##0)", "#,##0_);[Red](#,##0)");
        set(formats, 39, "#,##0.00_);(#,##0.00)", "#,##0.00_);[Red](#,##0.00)");
        set(formats, 41, "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)");
        set(formats, 42, "_($* #,##0_);_($* (#,##0);_($* \"-\"_);_(@_)");
        set(formats, 43, "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)");
        set(formats, 44, "_($* #,##0.00_);_($* (#,##0.00);_($* \"-\"??_);_(@_)");
        set(formats, 45, "mm:ss", "[h]:mm:ss", "mm:ss.0", "##0.0E+0", "@");
        for (int id = 50; id <= 58; id++) {
            set(formats, id, SHORT_DATE);
        }
        return formats;
    }

    /** Sets consecutive ids, starting with {@code first}. */
    private static void set(NumberFormat[] formats, int first, String... codes) {
        for (int i = 0; i < codes.length; i++) {
            formats[first + i] = NumberFormat.of(codes[i]);
        }
    }
}
