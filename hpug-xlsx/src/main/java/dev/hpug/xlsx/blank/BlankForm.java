package dev.hpug.xlsx.blank;

import dev.hpug.metric.Edition;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.xlsx.locate.CellName;
import dev.hpug.xlsx.poi.Packages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * hpug's own blank workbook, ready to be sent to a plan.
 *
 * <pre>{@code
 * byte[] file = BlankForm.of(Edition.cpr2021())
 *         .forPlan("Evergreen Health")
 *         .from("Cascade Purchasers")
 *         .contact("progress@cascade.example")
 *         .meeting(LocalDate.of(2021, 3, 15))
 *         .bytes();
 * }</pre>
 *
 * <p>It has an introduction, and a sheet with every question of the edition, a host's own in a section E. Every cell to fill
 * in refuses what cannot be an answer, is not locked, and has a {@linkplain CellName defined name}; all else is protected,
 * without a password. What is not said here is left for the plan to fill in. Immutable; equal forms give equal bytes.
 */
public final class BlankForm {

    private final Edition edition;
    private final ReportingPeriods periods;
    private final Optional<String> plan;
    private final Optional<String> host;
    private final Optional<String> contact;
    private final Optional<LocalDate> meeting;

    private BlankForm(
            Edition edition,
            ReportingPeriods periods,
            Optional<String> plan,
            Optional<String> host,
            Optional<String> contact,
            Optional<LocalDate> meeting) {
        this.edition = edition;
        this.periods = periods;
        this.plan = plan;
        this.host = host;
        this.contact = contact;
        this.meeting = meeting;
    }

    /** A form that asks an edition's questions for the periods the edition recommends. */
    public static BlankForm of(Edition edition) {
        return new BlankForm(
                edition,
                edition.recommendedPeriods(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same for the plan of that name, e.g. {@code "Evergreen Health"}. */
    public BlankForm forPlan(String name) {
        return new BlankForm(edition, periods, Optional.of(name), host, contact, meeting);
    }

    /** The same from the host of that name, e.g. {@code "Cascade Purchasers"}. */
    public BlankForm from(String hostName) {
        return new BlankForm(edition, periods, plan, Optional.of(hostName), contact, meeting);
    }

    /** The same with where to send it when it is filled in, e.g. {@code "progress@cascade.example"}. */
    public BlankForm contact(String whereToSend) {
        return new BlankForm(edition, periods, plan, host, Optional.of(whereToSend), meeting);
    }

    /** The same for a meeting on that day; the form is due back one week earlier. */
    public BlankForm meeting(LocalDate day) {
        return new BlankForm(edition, periods, plan, host, contact, Optional.of(day));
    }

    /** The same for other periods than the edition recommends. */
    public BlankForm periods(ReportingPeriods asked) {
        return new BlankForm(edition, asked, plan, host, contact, meeting);
    }

    /** The file. Its properties say that it was made the day after the current period ended. */
    public byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormStyles styles = new FormStyles(workbook);
            new IntroductionSheet(this, workbook, styles).draw();
            new ReportSheet(this, workbook, styles).draw();
            FormProperties.write(this, workbook);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            return Packages.newFile(workbook, periods.current().end().plusDays(1));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    Edition edition() {
        return edition;
    }

    ReportingPeriods periods() {
        return periods;
    }

    Optional<String> plan() {
        return plan;
    }

    Optional<String> host() {
        return host;
    }

    Optional<String> contact() {
        return contact;
    }

    Optional<LocalDate> meeting() {
        return meeting;
    }
}
