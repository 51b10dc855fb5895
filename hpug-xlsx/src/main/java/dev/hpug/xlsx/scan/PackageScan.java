package dev.hpug.xlsx.scan;

import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.BINARY_WORKBOOK;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.DAMAGED;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.OPEN_DOCUMENT;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.OTHER_ARCHIVE;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.PRESENTATION;
import static dev.hpug.xlsx.scan.NotAWorkbookException.Reason.WORD_DOCUMENT;

import dev.hpug.xlsx.scan.Relationships.Relationship;
import dev.hpug.xlsx.scan.ScanParts.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One scan of one package: follows the relationships from the package to the workbook to its sheets, and reads no other part.
 */
final class PackageScan {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT_MIMETYPE = "mimetype";

    private static final Purpose<List<CellFormat>> STYLES = new Purpose<>("styles", List.class);
    private static final Purpose<SharedStrings> STRINGS = new Purpose<>("strings", SharedStrings.class);

    private final ScanParts parts;
    private final Meter meter;

    PackageScan(ScanParts parts, Meter meter) {
        this.parts = parts;
        this.meter = meter;
    }

    ScannedWorkbook scan() {
        String main = relationshipsOf("")
                .firstOf(Relationships.OFFICE_DOCUMENT)
                .filter(part -> parts.has(part))
                .orElseThrow(this::noWorkbook);
        if (main.toLowerCase(Locale.ROOT).endsWith(".bin")) {
            throw NotAWorkbookException.of(BINARY_WORKBOOK, "the file is a binary workbook (.xlsb)");
        }
        WorkbookPart workbook = parts.read(main, xml -> {
            if (!xml.isRoot("workbook", Namespaces.SPREADSHEET)) {
                throw noWorkbook();
            }
            return WorkbookPart.read(xml, meter);
        });
        return sheets(workbook, relationshipsOf(main));
    }

    private ScannedWorkbook sheets(WorkbookPart workbook, Relationships relationships) {
        List<CellFormat> formats = relationships
                .firstOf(Relationships.STYLES)
                .filter(part -> parts.has(part))
                .map(part -> parts.read(part, STYLES, xml -> StylesPart.read(xml, meter)))
                .orElse(List.of());
        SharedStrings strings = relationships
                .firstOf(Relationships.SHARED_STRINGS)
                .filter(part -> parts.has(part))
                .map(part -> parts.read(part, STRINGS, xml -> SharedStringsPart.read(xml, meter)))
                .orElse(SharedStrings.NONE);
        List<ScannedSheet> sheets = new ArrayList<>();
        for (WorkbookPart.Sheet sheet : workbook.sheets()) {
            int index = sheets.size();
            Relationship relationship = relationships
                    .find(sheet.relationshipId())
                    .orElseThrow(() -> NotAWorkbookException.of(
                            DAMAGED, "the workbook does not contain its sheet " + Digits.excerpt(sheet.name())));
            sheets.add(
                    relationship.type().equals(Relationships.WORKSHEET)
                            ? parts.read(
                                    relationship.part(),
                                    new Purpose<ScannedSheet>(List.of(index, sheet), ScannedSheet.class),
                                    xml -> SheetPart.read(xml, sheet, index, formats, strings, meter))
                            : SheetPart.empty(sheet, index));
        }
        return new ScannedWorkbook(sheets, workbook.definedNames(), workbook.usesDate1904());
    }

    private Relationships relationshipsOf(String source) {
        String part = Relationships.partFor(source);
        return !parts.has(part)
                ? Relationships.none()
                : parts.read(part, xml -> Relationships.read(xml, source, meter));
    }

    /** What an archive without a workbook is instead, by what it says of itself. */
    private NotAWorkbookException noWorkbook() {
        if (parts.has(OPEN_DOCUMENT_MIMETYPE)) {
            return NotAWorkbookException.of(OPEN_DOCUMENT, "the file is an OpenDocument file, such as .ods");
        }
        String type = parts.has(CONTENT_TYPES) ? parts.read(CONTENT_TYPES, PackageScan::mainType) : "";
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            return NotAWorkbookException.of(WORD_DOCUMENT, "the file is a Word document, not a workbook");
        }
        if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
            return NotAWorkbookException.of(PRESENTATION, "the file is a PowerPoint presentation, not a workbook");
        }
        if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
            return NotAWorkbookException.of(DAMAGED, "the file should be a workbook, but its main part is missing");
        }
        return NotAWorkbookException.of(OTHER_ARCHIVE, "the file is a zip archive without a workbook in it");
    }

    /** The content type of the part that makes the package what it is; its name ends in "main+xml" in every Office format. */
    private static String mainType(XmlPart xml) {
        String main = "";
        int root = xml.depth();
        while (xml.nextChild(root)) {
            String type = xml.valueOf("ContentType");
            if (type.endsWith("main+xml")) {
                main = type;
            }
        }
        return main;
    }
}
