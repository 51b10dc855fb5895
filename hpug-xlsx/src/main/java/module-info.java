/**
 * Reads Progress Report workbooks from Excel files, and writes them.
 *
 * <p>Reading ({@link dev.hpug.xlsx.WorkbookReader}), filling, rolling forward and marking need Aalto and nothing more. An
 * application that does no more leaves Apache POI off its class path and its module path; it gets none through
 * {@code hpug-xlsx}, where POI is optional.
 *
 * <p>Making new workbooks ({@code blank} and {@code compare}) needs Apache POI 5.5, to be added by the
 * application: {@code org.apache.poi:poi-ooxml} and {@code org.apache.poi:poi-ooxml-full}. The latter stands in for
 * {@code poi-ooxml-lite}, which {@code poi-ooxml} brings and which is to be excluded: it lacks what stacked charts are made
 * of, and two modules cannot hold the same packages. On the module path, the application's module says
 *
 * <pre>{@code
 * requires dev.hpug.xlsx;
 * requires org.apache.poi.ooxml;
 * }</pre>
 *
 * <p>or is started with {@code --add-modules org.apache.poi.ooxml}. Without it, the first call that makes one ends in a
 * {@link NoClassDefFoundError}.
 */
module dev.hpug.xlsx {
    requires transitive dev.hpug.core;
    requires com.fasterxml.aalto;
    requires java.xml;
    requires org.codehaus.stax2;
    requires static org.apache.poi.ooxml;
    requires static org.apache.poi.ooxml.schemas;
    requires static org.apache.poi.poi;
    requires static org.apache.xmlbeans;
    requires static org.jspecify;

    exports dev.hpug.xlsx;
    exports dev.hpug.xlsx.blank;
    exports dev.hpug.xlsx.compare;
    exports dev.hpug.xlsx.draft;
    exports dev.hpug.xlsx.fill;
    exports dev.hpug.xlsx.finding;
    exports dev.hpug.xlsx.interpret;
    exports dev.hpug.xlsx.locate;
    exports dev.hpug.xlsx.mark;
    exports dev.hpug.xlsx.scan;
}
