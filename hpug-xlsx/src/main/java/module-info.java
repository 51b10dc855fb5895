/**
 * Reads Progress Report workbooks from Excel files, and writes them.
 *
 * <p>Reading needs no Apache POI; writing does, and an application that only reads leaves it off its module path.
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
    exports dev.hpug.xlsx.fill;
    exports dev.hpug.xlsx.finding;
    exports dev.hpug.xlsx.interpret;
    exports dev.hpug.xlsx.locate;
    exports dev.hpug.xlsx.mark;
    exports dev.hpug.xlsx.scan;
}
