package dev.hpug.xlsx.mark;

import dev.hpug.rule.Finding;
import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.edit.EditedPackage;
import dev.hpug.xlsx.edit.ElementOrder;
import dev.hpug.xlsx.edit.Outline;
import dev.hpug.xlsx.edit.PartRelationships;
import dev.hpug.xlsx.edit.PartRelationships.Relationship;
import dev.hpug.xlsx.edit.Splices;
import dev.hpug.xlsx.edit.WorkbookParts;
import dev.hpug.xlsx.mark.StoredComments.Comment;
import dev.hpug.xlsx.scan.CellAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * hpug's comments on one sheet. Each begins with {@value #OURS}: a cell can have one comment only, so hpug's may stand below
 * one that a person wrote, and LibreOffice and exceljs save no authors to know them by. A thread of Excel 365 is left alone.
 */
final class SheetComments {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String AUTHOR = "hpug";
    private static final String OURS = "[hpug] ";
    private static final String BELOW_THEIRS = "\n\n" + OURS;

    /** The longest comment that Excel takes. */
    private static final int LONGEST = 32_767;

    private final EditedPackage file;
    private final WorkbookParts workbook;
    private final int index;
    private final SheetMarkup sheet;
    private final PartRelationships relationships;

    SheetComments(EditedPackage file, WorkbookParts workbook, int index, SheetMarkup sheet) {
        this.file = file;
        this.workbook = workbook;
        this.index = index;
        this.sheet = sheet;
        this.relationships = workbook.relationshipsOf(sheet.part());
    }

    private Optional<Relationship> part() {
        return relationships.firstOf("comments");
    }

    /** Adds comments; the sheet's own part is to be changed only where it had none. */
    void add(NavigableMap<CellAddress, List<Finding>> findings, Splices ofSheet) {
        String part = part().map(Relationship::target).orElseGet(this::makePart);
        StoredComments stored = StoredComments.read(file, part);
        if (stored.isUnfit()) {
            throw new UneditableWorkbookException("part " + part + " has no place for another comment");
        }
        Splices splices = new Splices();
        NavigableMap<CellAddress, String> made = new TreeMap<>();
        findings.forEach((address, found) -> {
            Comment theirs = stored.comments().get(address);
            String text = found.stream().map(SheetComments::text).collect(Collectors.joining("\n\n"));
            if (theirs == null) {
                made.put(address, cut(OURS + text, LONGEST));
            } else if (!theirs.isOfThread() && theirs.textEnd().isPresent()) {
                int left = LONGEST - theirs.text().length();
                if (left > BELOW_THEIRS.length()) {
                    theirs.append(splices, stored.prefix(), cut(BELOW_THEIRS + text, left));
                }
            }
        });
        if (!made.isEmpty()) {
            create(stored, splices, made);
        }
        file.patch(part, splices);
        if (!made.isEmpty()) {
            NoteShapes.add(file, drawing(ofSheet), index, made);
        }
    }

    private static String text(Finding finding) {
        return finding.severity().id() + " " + finding.rule() + "\n" + finding.message() + "\n→ " + finding.mend();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    private static void create(StoredComments stored, Splices splices, NavigableMap<CellAddress, String> made) {
        String prefix = stored.prefix();
        int author = stored.authors().indexOf(AUTHOR);
        if (author < 0) {
            author = stored.authors().size();
            splices.insert(stored.authorsEnd(), "<" + prefix + "author>" + AUTHOR + "</" + prefix + "author>");
        }
        StringBuilder comments = new StringBuilder();
        for (CellAddress address : made.keySet()) {
            comments.append("<%1$scomment ref=\"%2$s\" authorId=\"%3$s\"><%1$stext>%4$s</%1$stext></%1$scomment>"
                    .formatted(
                            prefix,
                            address,
                            Integer.toString(author),
                            StoredComments.run(prefix, made.getOrDefault(address, ""))));
        }
        splices.insert(stored.listEnd(), comments.toString());
    }

    private String makePart() {
        String part = workbook.free("comments%s.xml");
        String empty = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\""
                + workbook.namespace() + "\"><authors></authors><commentList></commentList></comments>";
        file.add(part, TYPE, empty.getBytes(StandardCharsets.UTF_8));
        relationships.add("comments", part);
        return part;
    }

    /** The part the sheet's comments are drawn in. */
    private String drawing(Splices ofSheet) {
        Optional<String> present = drawingPart().map(Relationship::target);
        return present.orElseGet(() -> {
            String part = workbook.free("drawings/vmlDrawing%s.vml");
            file.add(part, NoteShapes.TYPE, NoteShapes.empty(index));
            String id = relationships.add("vmlDrawing", part);
            Outline outline = sheet.outline();
            outline.insert(
                    ofSheet,
                    ElementOrder.WORKSHEET,
                    "legacyDrawing",
                    "<" + outline.prefix() + "legacyDrawing" + workbook.reference(outline, id) + "/>");
            return part;
        });
    }

    private Optional<Relationship> drawingPart() {
        return sheet.drawing().flatMap(relationships::find);
    }

    /** Takes hpug's comments away, and leaves nothing behind where nobody else has any. */
    void remove(Splices ofSheet) {
        Optional<Relationship> part = part();
        if (part.isEmpty()) {
            return;
        }
        StoredComments stored = StoredComments.read(file, part.get().target());
        Splices splices = new Splices();
        Set<CellAddress> gone = new TreeSet<>();
        stored.comments().forEach((address, comment) -> {
            String text = comment.text();
            String theirs = theirs(text);
            boolean hasOurs = theirs.length() < text.length();
            if (theirs.isBlank() && (hasOurs || comment.author().equals(AUTHOR))) {
                splices.remove(comment.start(), comment.end());
                gone.add(address);
            } else if (hasOurs) {
                comment.cut(splices, stored.prefix(), theirs.length());
            }
        });
        file.patch(part.get().target(), splices);
        if (!gone.isEmpty()) {
            removeDrawings(gone, ofSheet);
        }
        if (!gone.isEmpty() && gone.size() == stored.comments().size()) {
            relationships.remove(part.get());
            file.remove(part.get().target());
        }
    }

    /**
     * What a person wrote, above hpug's words. The author says little: SheetJS gives one person's comments to another, and
     * what a person adds to a comment of hpug's stays hpug's by name.
     */
    private static String theirs(String text) {
        int ours = ("\n" + text).indexOf("\n" + OURS);
        return ours < 0 ? text : text.substring(0, ours).stripTrailing();
    }

    private void removeDrawings(Set<CellAddress> comments, Splices ofSheet) {
        drawingPart().ifPresent(drawing -> {
            if (!NoteShapes.remove(file, drawing.target(), comments)) {
                sheet.outline()
                        .find("legacyDrawing")
                        .ifPresent(element -> ofSheet.remove(element.start(), element.end()));
                relationships.remove(drawing);
                file.remove(drawing.target());
            }
        });
    }
}
