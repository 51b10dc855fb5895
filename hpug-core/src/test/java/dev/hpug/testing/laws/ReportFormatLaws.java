package dev.hpug.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.metric.FactRef;
import dev.hpug.report.Report;
import dev.hpug.rule.Submission;
import dev.hpug.testing.RandomReports;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds of every format that reports are written in and read from: what was written is read, where it was written. */
public interface ReportFormatLaws {

    /** Any report the format can hold; the overriding method needs {@code @Provide}. */
    Arbitrary<Report> anyReport();

    byte[] write(Report report);

    Submission read(byte[] document);

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    default void whatWasWrittenIsReadBackEqualAndWithoutFindings(@ForAll("anyReport") Report report) {
        Submission read = read(write(report));
        assertThat(read.readFindings()).isEmpty();
        assertThat(read.report()).isEqualTo(report);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    default void equalReportsGiveTheSameBytes(@ForAll("anyReport") Report report, @ForAll long seed) {
        Report rebuilt = RandomReports.rebuilt(report, seed);
        assertThat(rebuilt).isEqualTo(report);
        assertThat(write(rebuilt)).isEqualTo(write(report));
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    default void everyValueHasAPlaceOfItsOwn(@ForAll("anyReport") Report report) {
        Submission read = read(write(report));
        List<FactRef<?>> given = report.edition().cells().stream()
                .<FactRef<?>>map(cell -> cell)
                .filter(cell -> report.answer(cell).value().isPresent())
                .toList();
        assertThat(given.stream().map(read::locationOf))
                .allMatch(Optional::isPresent)
                .doesNotHaveDuplicates();
    }
}
