package dev.hpug.xlsx.scan;

import java.util.Set;

/** The XML namespaces of the parts read here, each in its transitional and its strict spelling where it has two. */
public final class Namespaces {
    /** Workbook, worksheets, styles, shared strings. */
    public static final Set<String> SPREADSHEET = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main");

    /** The {@code r:id} attribute by which a sheet names its part. */
    public static final Set<String> RELATIONSHIP_ID = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /** The {@code .rels} parts. */
    public static final Set<String> PACKAGE_RELATIONSHIPS =
            Set.of("http://schemas.openxmlformats.org/package/2006/relationships");

    private Namespaces() {}
}
