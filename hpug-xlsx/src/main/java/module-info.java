/** Reads Progress Report workbooks from Excel files. */
module dev.hpug.xlsx {
    requires transitive dev.hpug.core;
    requires com.fasterxml.aalto;
    requires java.xml;
    requires org.codehaus.stax2;
    requires static org.jspecify;

    exports dev.hpug.xlsx;
    exports dev.hpug.xlsx.finding;
    exports dev.hpug.xlsx.interpret;
    exports dev.hpug.xlsx.locate;
    exports dev.hpug.xlsx.scan;
}
