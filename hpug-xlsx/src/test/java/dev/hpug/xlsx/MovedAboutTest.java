package dev.hpug.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.hpug.xlsx.testing.FormWorkbook;
import dev.hpug.xlsx.testing.Grid;
import dev.hpug.xlsx.testing.GridFile;
import dev.hpug.xlsx.testing.GridFile.Texts;
import dev.hpug.xlsx.testing.Reading;
import dev.hpug.xlsx.testing.Sample;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens to a form between its host and its reader and changes nothing that it says: every value, and no finding. */
class MovedAboutTest {

    private static Arguments sheet(String what, UnaryOperator<Grid> change) {
        return arguments(what, change);
    }

    static Stream<Arguments> sheets() {
        return Stream.of(
                sheet("nothing", form -> form),
                sheet("a leading column", form -> form.insertColumn(1)),
                sheet("a leading column of row numbers", MovedAboutTest::numbered),
                sheet(
                        "three title rows",
                        form -> form.insertRow(1)
                                .insertRow(1)
                                .insertRow(1)
                                .set("A1", "Evergreen Health")
                                .set("A2", "Return by 1/15/2021")),
                sheet(
                        "rows between the blocks",
                        form -> form.insertRow(120).insertRow(58).insertRow(29).insertRow(7)),
                sheet(
                        "empty rows removed",
                        form -> form.deleteRow(119)
                                .deleteRow(57)
                                .deleteRow(35)
                                .deleteRow(28)
                                .deleteRow(8)),
                sheet(
                        "a row in the midst of a question",
                        form -> form.insertRow(131).insertRow(67).insertRow(37).insertRow(17)),
                sheet(
                        "columns between",
                        form -> form.insertColumn(12).insertColumn(10).insertColumn(5)),
                sheet("an unused column removed", form -> form.deleteColumn(4)),
                sheet("merges undone", Grid::unmergeAll),
                sheet(
                        "answers merged over two columns",
                        form -> form.insertColumn(13).merge("L130:M130").merge("L131:M131")),
                sheet(
                        "labels and lines merged",
                        form -> form.merge("G66:H67").merge("G68:H69").merge("J130:K130")),
                sheet("the rows above the first table gone", form -> form.removeRows(1, 14)),
                sheet(
                        "section headings gone",
                        form -> form.clear("A7").clear("A29").clear("A58").clear("A120")),
                sheet(
                        "instructions gone",
                        form -> form.clear("A9")
                                .clear("A31")
                                .clear("A62")
                                .clear("A97")
                                .clear("A122")),
                sheet(
                        "question texts edited",
                        form -> form.set("B16", "How many?")
                                .set("B66", "Births")
                                .set("B130", "New words\nin lines")),
                sheet(
                        "question texts gone",
                        form -> form.clear("B16")
                                .clear("B66")
                                .clear("B91")
                                .clear("B102")
                                .clear("B130")),
                sheet("section A below section D", form -> form.move(7, 28, 200, 0)),
                sheet("section D above section A", form -> form.swap(7, 28, 120, 193)),
                sheet("sections B and C.2 swapped", form -> form.swap(29, 56, 95, 118)),
                sheet("two methods of section D swapped", form -> form.swap(135, 139, 153, 157)),
                sheet("two specialties swapped", form -> form.swap(36, 37, 48, 49)),
                sheet("section D moved right", form -> form.move(120, 193, 0, 5)),
                sheet("one method moved right", form -> form.move(147, 151, 0, 3)),
                sheet("section B moved right", form -> form.move(29, 56, 0, 2)),
                sheet(
                        "codes as numbers",
                        form -> form.number("A130", "1").number("A136", "2.0").number("A115", "2")),
                sheet(
                        "codes spelt otherwise",
                        form -> form.set("A16", "1a.")
                                .set("A18", "1B)")
                                .set("A66", "(i)")
                                .set("A184", "#10")
                                .set("A70", "II")),
                sheet(
                        "labels spelt otherwise",
                        form -> form.set("J16", "CURRENT")
                                .set("J17", "prior yr.")
                                .set("I66", "Curr. Yr")
                                .set("I67", "Previous Year")
                                .set("J130", "Current Year - Commercial")
                                .set("J131", "PRIOR YEAR COMM.")
                                .set("J132", "Medicaid Current")
                                .set("J133", "Prior Medicaid")),
                sheet(
                        "labels with their years",
                        form -> form.set("J16", "Current (2020)").set("J17", "Prior Year 2019")),
                sheet(
                        "heads spelt otherwise",
                        form -> form.set("J65", "Number of Births")
                                .set("K65", "C-Section %")
                                .set("L129", "% of Spend")
                                .set("G65", "LOB")
                                .set("I65", "Period")
                                .set("K15", "Count")
                                .set("L15", "percent")),
                sheet(
                        "lines of business spelt otherwise",
                        form -> form.set("G66", "COMMERCIAL")
                                .set("G68", " medicaid ")
                                .set("G70", "Comm.")),
                sheet(
                        "later heads of section D gone",
                        form -> form.clear("L135").clear("L141").clear("L183")),
                sheet("the first head of section D gone", form -> form.clear("L129")),
                sheet("the total gone", form -> form.removeRows(189, 193)),
                sheet(
                        "a designation in the second row",
                        form -> form.unmergeAll()
                                .set("C37", form.at("C36").orElseThrow())
                                .clear("C36")),
                sheet(
                        "answers under the second column of a merged head",
                        form -> form.unmergeAll()
                                .merge("F34:H34")
                                .set("G36", form.at("F36").orElseThrow())
                                .clear("F36")));
    }

    /** Numbers every row in a new first column, as people do to talk about rows. */
    private static Grid numbered(Grid form) {
        form.insertColumn(1);
        for (int row = 1; row <= 193; row++) {
            form.number("A" + row, "" + row);
        }
        return form;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void theSheetIsReadAsBefore(String what, UnaryOperator<Grid> change) {
        Reading.of(change.apply(Sample.grid())).isExactly(Sample.report());
    }

    private static Arguments file(String what, UnaryOperator<GridFile> write) {
        return arguments(what, write);
    }

    static Stream<Arguments> files() {
        Grid notes = Grid.empty()
                .set("A1", "Notes")
                .set("A2", "Current Year: see the other sheet")
                .number("B7", "12");
        return Stream.of(
                file("the sheet renamed", file -> file.sheet("Evergreen 2021 FINAL (2)", Sample.grid())),
                file("a sheet before it", file -> file.sheet("Notes", notes).sheet(FormWorkbook.SHEET, Sample.grid())),
                file(
                        "a sheet after it",
                        file -> file.sheet(FormWorkbook.SHEET, Sample.grid()).sheet("Notes", notes)),
                file(
                        "a hidden sheet",
                        file -> file.hiddenSheet("x", "veryHidden", notes).sheet("y", Sample.grid())),
                file("itself hidden", file -> file.sheet("Notes", notes).hiddenSheet("y", "hidden", Sample.grid())),
                file("hidden rows", file -> file.hiddenRows("y", Sample.grid())),
                file("inline strings", file -> file.storing(Texts.INLINE).sheet("y", Sample.grid())),
                file("rich text", file -> file.storing(Texts.RICH).sheet("y", Sample.grid())),
                file("no results of formulas", file -> file.withoutResults().sheet("y", Sample.grid())),
                file("dates from 1904", file -> file.dates1904().sheet("y", Sample.grid())),
                file(
                        "section D on a sheet of its own",
                        file -> file.sheet("A to C", Sample.grid().removeRows(119, 193))
                                .sheet("D", Sample.grid().rows(120, 193))),
                file(
                        "every section on a sheet of its own",
                        file -> file.sheet("D", Sample.grid().rows(119, 193))
                                .sheet("B", Sample.grid().rows(29, 57))
                                .sheet("C", Sample.grid().rows(58, 118))
                                .sheet("A", Sample.grid().rows(1, 28))),
                file(
                        "a method of section D on another sheet",
                        file -> file.sheet("all", Sample.grid().removeRows(147, 151))
                                .sheet("more", Sample.grid().rows(147, 151))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theFileIsReadAsBefore(String what, UnaryOperator<GridFile> write) {
        Reading reading = Reading.of(write.apply(GridFile.create()).bytes());

        reading.isExactly(Sample.report());
        assertThat(reading.submission().statedTotals()).hasSizeLessThanOrEqualTo(4);
    }
}
