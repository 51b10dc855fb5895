package dev.hpug.xlsx.mark;

import com.microsoft.schemas.vml.CTShape;
import dev.hpug.xlsx.poi.WorkbookEdit;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.CommentsTable;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTAuthors;

/** The parts of a package that hold one sheet's comments: POI makes more of them than it needs, and leaves them when empty. */
final class CommentParts {

    private static final String SHAPES = "declare namespace v='urn:schemas-microsoft-com:vml' .//v:shape";

    private final WorkbookEdit edit;
    private final XSSFSheet sheet;

    CommentParts(WorkbookEdit edit, XSSFSheet sheet) {
        this.edit = edit;
        this.sheet = sheet;
    }

    /**
     * A new comment at an address, shown in a box to the right of it. POI makes it by way of a drawing, which comments do not
     * need, and takes the box's corner for the comment's address, where another may be: the box is moved afterwards.
     */
    XSSFComment create(CellAddress address, int columns, int rows) {
        boolean hasDrawing = sheet.getCTWorksheet().isSetDrawing();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFComment comment = drawing.createCellComment(
                new XSSFClientAnchor(0, 0, 0, 0, address.getColumn(), address.getRow(), 0, 0));
        String box = "%d, 0, %d, 0, %d, 0, %d, 0"
                .formatted(
                        address.getColumn() + 1,
                        address.getRow(),
                        address.getColumn() + 1 + columns,
                        address.getRow() + rows);
        shapes().map(shapes -> shapes.findCommentShape(address.getRow(), address.getColumn()))
                .ifPresent(shape -> shape.getClientDataArray(0).setAnchorArray(0, box));
        if (!hasDrawing) {
            sheet.getCTWorksheet().unsetDrawing();
            edit.drop(sheet, drawing);
        }
        return comment;
    }

    /** Takes away the comment at an address and the shape it is drawn in. */
    void remove(CellAddress address) {
        comments().ifPresent(comments -> comments.removeComment(address));
        shapes().map(shapes -> shapes.findCommentShape(address.getRow(), address.getColumn()))
                .ifPresent(CommentParts::remove);
    }

    private static void remove(CTShape shape) {
        try (XmlCursor at = shape.newCursor()) {
            at.removeXml();
        }
    }

    /** Takes away what nothing needs where {@code author} has no comment any more. */
    void tidy(String author) {
        comments().ifPresent(comments -> {
            CTAuthors authors = comments.getCTComments().getAuthors();
            int last = authors.sizeOfAuthorArray() - 1;
            // authors are known by their place in the list, so only the last can go
            if (last >= 0 && authors.getAuthorArray(last).equals(author) && !hasComments(comments, last)) {
                authors.removeAuthor(last);
            }
            if (comments.getNumberOfComments() == 0) {
                edit.drop(sheet, comments);
            }
        });
        shapes().filter(shapes -> shapes.getDocument().selectPath(SHAPES).length == 0)
                .ifPresent(shapes -> {
                    sheet.getCTWorksheet().unsetLegacyDrawing();
                    edit.drop(sheet, shapes);
                });
    }

    private static boolean hasComments(CommentsTable comments, int author) {
        return Arrays.stream(comments.getCTComments().getCommentList().getCommentArray())
                .anyMatch(comment -> comment.getAuthorId() == author);
    }

    private Optional<XSSFVMLDrawing> shapes() {
        return Optional.ofNullable(sheet.getVMLDrawing(false));
    }

    private Optional<CommentsTable> comments() {
        return sheet.getRelations().stream()
                .filter(CommentsTable.class::isInstance)
                .map(CommentsTable.class::cast)
                .findFirst();
    }
}
