package dev.hpug.xlsx.scan;

/** A package's parts by name, in any letter case: those of a file, or of one that is being edited. */
public interface PartContents {

    /** Whether there is a part of that name. */
    boolean has(String name);

    /**
     * The bytes of a part, unpacked; the same array for as long as they are the same, and not to be changed.
     *
     * @throws NotAWorkbookException if there is no such part, or it is damaged, or goes beyond a limit
     */
    byte[] part(String name);
}
