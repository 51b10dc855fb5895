package dev.hpug.xlsx.scan;

/** Where a scan has the parts of a package from. */
interface ScanParts {

    boolean has(String name);

    /** Reads a part. @throws NotAWorkbookException if there is no such part, or it is damaged, or goes beyond a limit */
    <T> T read(String name, XmlPart.Body<T> body);

    /** As {@link #read(String, XmlPart.Body)}, or what was read for the same purpose before, where the part is the same. */
    default <T> T read(String name, Purpose<T> purpose, XmlPart.Body<T> body) {
        return read(name, body);
    }

    /**
     * What a large part is read for, once in a scan.
     *
     * @param id what tells it apart: equal ids are of equal result types
     * @param type the type of the result
     */
    record Purpose<T>(Object id, Class<? super T> type) {}
}
