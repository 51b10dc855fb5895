package dev.hpug.xlsx.blank;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the document properties say: the title, the edition, and the version of the layout. */
final class FormProperties {

    private static final String EDITION = "hpug.edition";
    private static final String LAYOUT = "hpug.layout";

    /** To be raised when a program that knows this layout would no longer find its way. */
    private static final int LAYOUT_VERSION = 1;

    private FormProperties() {}

    static void write(BlankForm form, XSSFWorkbook workbook) {
        POIXMLProperties properties = workbook.getProperties();
        properties
                .getCoreProperties()
                .setTitle(Wording.TITLE + " " + form.edition().id());
        properties.getCustomProperties().addProperty(EDITION, form.edition().id());
        properties.getCustomProperties().addProperty(LAYOUT, LAYOUT_VERSION);
    }
}
