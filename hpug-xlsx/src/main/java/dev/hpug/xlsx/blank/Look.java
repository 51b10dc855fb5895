package dev.hpug.xlsx.blank;

import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;

/** How a cell looks: its font, fill, frame and number format, and whether a person may fill it in. */
enum Look {
    TITLE(FormFont.TITLE, Shade.NONE, HorizontalAlignment.LEFT),
    SUBTITLE(FormFont.QUIET, Shade.NONE, HorizontalAlignment.LEFT),
    SECTION(FormFont.SECTION, Shade.NAVY, HorizontalAlignment.LEFT),
    SUBSECTION(FormFont.HEADING, Shade.NONE, HorizontalAlignment.LEFT),
    TEXT(FormFont.PLAIN, Shade.NONE, HorizontalAlignment.LEFT),
    NOTE(FormFont.QUIET, Shade.NONE, HorizontalAlignment.LEFT),
    STEP(FormFont.PLAIN, Shade.NONE, HorizontalAlignment.LEFT),
    NUMBER(FormFont.BOLD, Shade.NONE, HorizontalAlignment.CENTER),
    HEAD(FormFont.BOLD, Shade.BLUE_GREY, HorizontalAlignment.CENTER, "General", true),
    CODE(FormFont.BOLD, Shade.NONE, HorizontalAlignment.CENTER, "General", true),
    QUESTION(FormFont.PLAIN, Shade.NONE, HorizontalAlignment.LEFT, "General", true),
    LABEL(FormFont.PLAIN, Shade.NONE, HorizontalAlignment.LEFT, "General", true),
    NOT_ASKED(FormFont.PLAIN, Shade.GREY, HorizontalAlignment.CENTER, "General", true),
    TOTAL(FormFont.BOLD, Shade.PALE_GREY, HorizontalAlignment.RIGHT, "0.0%_)", true),
    DUE(
            FormFont.BOLD,
            Shade.PALE_GREY,
            HorizontalAlignment.LEFT,
            "mmmm d, yyyy;;\"" + IntroductionText.DUE + "\"",
            true),
    COUNT(FormFont.PLAIN, Shade.INPUT, HorizontalAlignment.RIGHT, "#,##0_)", true),
    DOLLARS(FormFont.PLAIN, Shade.INPUT, HorizontalAlignment.RIGHT, "$#,##0_)", true),
    SHARE(FormFont.PLAIN, Shade.INPUT, HorizontalAlignment.RIGHT, "0.0%_)", true),
    WHOLE_SHARE(FormFont.PLAIN, Shade.INPUT, HorizontalAlignment.RIGHT, "0%_)", true),
    FINE_SHARE(FormFont.PLAIN, Shade.INPUT, HorizontalAlignment.RIGHT, "0.00%_)", true),
    CHOICE(FormFont.PLAIN, Shade.INPUT, HorizontalAlignment.CENTER, "General", true),
    NAME(FormFont.PLAIN, Shade.INPUT, HorizontalAlignment.LEFT, "General", true),
    DATE(FormFont.PLAIN, Shade.INPUT, HorizontalAlignment.CENTER, "m/d/yyyy", true),
    LONG_DATE(FormFont.PLAIN, Shade.INPUT, HorizontalAlignment.LEFT, "mmmm d, yyyy", true);

    final FormFont font;
    final Shade shade;
    final HorizontalAlignment alignment;
    final String format;
    final boolean framed;

    Look(FormFont font, Shade shade, HorizontalAlignment alignment) {
        this(font, shade, alignment, "General", false);
    }

    Look(FormFont font, Shade shade, HorizontalAlignment alignment, String format, boolean framed) {
        this.font = font;
        this.shade = shade;
        this.alignment = alignment;
        this.format = format;
        this.framed = framed;
    }

    /** A share that is asked to so many decimal places of a percent; to one where nothing is said. */
    static Look ofShare(OptionalInt decimalPlaces) {
        return switch (decimalPlaces.orElse(1)) {
            case 0 -> WHOLE_SHARE;
            case 1 -> SHARE;
            default -> FINE_SHARE;
        };
    }

    /** Whether a person is to fill it in. */
    boolean isInput() {
        return shade == Shade.INPUT;
    }

    /** Whether it holds a number, which is shown in a smaller font where the column is too narrow. */
    boolean isNumber() {
        return switch (this) {
            case COUNT, DOLLARS, SHARE, WHOLE_SHARE, FINE_SHARE, TOTAL -> true;
            default -> false;
        };
    }

    VerticalAlignment verticalAlignment() {
        return this == STEP || this == NUMBER ? VerticalAlignment.TOP : VerticalAlignment.CENTER;
    }
}
