package dev.hpug.xlsx.compare;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import dev.hpug.report.Report;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.value.Count;
import dev.hpug.value.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Reports to lay out. */
final class Plans {

    static final Edition EDITION = Edition.cpr2021();
    static final Key<Share> LEGACY = EDITION.share("D.1", "share").at(LineOfBusiness.COMMERCIAL);
    static final Key<Share> HOSPITAL_SHARE = EDITION.share("A.2a", "share").at();
    static final Key<Share> VIRTUAL_VISITS = EDITION.share("C.2.1b", "share").at(LineOfBusiness.MEDICAID);

    private Plans() {}

    /** A full report of a plan of that name. */
    static Report named(String name, long seed) {
        return ConsistentReports.of(seed).toBuilder().plan(name).build();
    }

    /** That many full reports, of "Plan 1", "Plan 2" and so on. */
    static List<Report> some(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> named("Plan " + i, i))
                .toList();
    }

    /** A plan whose legacy payment went from one percentage to another. */
    static Report withLegacy(String name, String prior, String current) {
        return named(name, 1).toBuilder()
                .put(FactRef.of(LEGACY, Period.PRIOR), Share.ofPercent(prior))
                .put(FactRef.of(LEGACY, Period.CURRENT), Share.ofPercent(current))
                .build();
    }

    /** A plan whose commercial births and c-section rate went from one to another. */
    static Report withBirths(String name, long priorBirths, String prior, long births, String current) {
        Key<Count> counted = EDITION.count("C.1.A.i", "births").at(LineOfBusiness.COMMERCIAL);
        Key<Share> rate = EDITION.share("C.1.A.i", "cSectionRate").at(LineOfBusiness.COMMERCIAL);
        return named(name, 1).toBuilder()
                .put(FactRef.of(counted, Period.PRIOR), Count.of(priorBirths))
                .put(FactRef.of(rate, Period.PRIOR), Share.ofPercent(prior))
                .put(FactRef.of(counted, Period.CURRENT), Count.of(births))
                .put(FactRef.of(rate, Period.CURRENT), Share.ofPercent(current))
                .build();
    }

    /** The report of a plan for the year that begins on the first of July of {@code year}. */
    static Report ofYear(int year, Report report) {
        ReportingPeriod current = ReportingPeriod.twelveMonthsFrom(LocalDate.of(year, 7, 1));
        return report.toBuilder().periods(ReportingPeriods.endingWith(current)).build();
    }
}
