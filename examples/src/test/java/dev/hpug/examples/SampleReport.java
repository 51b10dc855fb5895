package dev.hpug.examples;

import static dev.hpug.metric.LineOfBusiness.COMMERCIAL;
import static dev.hpug.metric.LineOfBusiness.MEDICAID;
import static dev.hpug.metric.Membership.ALL_COMMERCIAL;
import static dev.hpug.metric.Membership.INCENTIVIZED;
import static dev.hpug.period.Period.CURRENT;
import static dev.hpug.period.Period.PRIOR;

import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.AbsenceReason;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.YesNo;
import java.math.RoundingMode;
import java.util.List;

/**
 * What the fictional plan Evergreen Health answers in the sample workbook. Its figures lean on published national ones and
 * agree with each other: wherever a share of something counted is stated, it is worked out from the counts.
 *
 * <p>Mostly clean, and with one of most things a screen can show: a "not applicable", a "not tracked", a suppressed count, two
 * specialties of the plan's own naming left out, and two cells forgotten.
 */
final class SampleReport {

    private static final Edition EDITION = Edition.cpr2021();
    private static final String SHARE = "share";
    private static final String RATE = "cSectionRate";
    /** How many names of its own the plan gave. */
    static final int NAMES = 2;

    private static final int HOSPITALS = 124;
    private static final List<Period> PERIODS = List.of(CURRENT, PRIOR);

    private final ReportBuilder report = Report.builder(EDITION);

    private SampleReport() {}

    static Report make() {
        SampleReport sample = new SampleReport();
        sample.clauses();
        sample.specialties();
        sample.maternity();
        sample.behavioralHealth();
        sample.payment();
        return sample.report.build();
    }

    private void clauses() {
        counts("A.1a", 5, 6);
        counts("A.1b", 3, 3);
        hospitals("A.2a", 14, 15);
        hospitals("A.2b", 9, 10);
        facilityDollars("A.3a", 81_250_000, 84_400_000);
        facilityDollars("A.3b", 40_125_000, 39_780_000);
    }

    private void counts(String id, long... currentAndPrior) {
        for (int i = 0; i < PERIODS.size(); i++) {
            report.put(FactRef.of(EDITION.count(id, "count").at(), PERIODS.get(i)), Count.of(currentAndPrior[i]));
        }
    }

    private void hospitals(String id, long... currentAndPrior) {
        counts(id, currentAndPrior);
        for (int i = 0; i < PERIODS.size(); i++) {
            share(id, SHARE, PERIODS.get(i), printed(currentAndPrior[i], HOSPITALS));
        }
    }

    private void facilityDollars(String id, long... currentAndPrior) {
        long[] all = {1_930_000_000L, 1_871_500_000L};
        for (int i = 0; i < PERIODS.size(); i++) {
            report.put(FactRef.of(EDITION.dollars(id, "dollars").at(), PERIODS.get(i)), Dollars.of(currentAndPrior[i]));
            share(id, SHARE, PERIODS.get(i), printed(currentAndPrior[i], all[i]));
        }
    }

    private void specialties() {
        specialty("bariatric-surgery", "41.2", "38.9", "63.5", "60.1");
        specialty("cancer-care", "22.8", "22.8", "31.0", "29.7");
        specialty("cardiac-procedure", "35.4", "33.6", "52.3", "49.9");
        specialty("joint-replacement", "47.9", "44.0", "71.6", "66.2");
        specialty("maternity", "18.6", "17.9", "24.4", "24.9");
        specialty("spine-surgery", "39.3", "40.1", "58.8", "57.0");
        specialty("transplant", "61.0", "58.3");
        absent("B.transplant", SHARE, AbsenceReason.SUPPRESSED, "<11", INCENTIVIZED, CURRENT);
        absent("B.transplant", SHARE, AbsenceReason.SUPPRESSED, "<11", INCENTIVIZED, PRIOR);
        report.put(
                FactRef.once(EDITION.text("B.other-1", Metric.LABEL_FIELD).at()), Text.of("Neonatal intensive care"));
        specialty("other-1", "27.5", "23.1", "33.8", "30.2");
    }

    /** Shares of all commercial members, current and prior, then of incentivized ones where given. */
    private void specialty(String name, String... shares) {
        String id = "B." + name;
        report.put(FactRef.once(EDITION.yesNo(id, "designated").at()), YesNo.YES);
        share(id, SHARE, CURRENT, shares[0], ALL_COMMERCIAL);
        share(id, SHARE, PRIOR, shares[1], ALL_COMMERCIAL);
        if (shares.length > 2) {
            share(id, SHARE, CURRENT, shares[2], INCENTIVIZED);
            share(id, SHARE, PRIOR, shares[3], INCENTIVIZED);
        }
    }

    private void maternity() {
        strategy("i", COMMERCIAL, 7_080, 2_262, 7_195, 2_310);
        strategy("i", MEDICAID, 4_920, 1_579, 5_005, 1_607);
        strategy("ii", COMMERCIAL, 812, 196, 640, 161);
        strategy("ii", MEDICAID, 410, 108, 395, 105);
        strategy("iii", COMMERCIAL, 1_240, 335, 1_105, 304);
        strategy("iii", MEDICAID, 520, 146, 488, 139);
        strategy("iv", COMMERCIAL, 2_310, 716, 2_180, 680);
        strategy("iv", MEDICAID, 1_630, 513, 1_585, 503);
        strategy("v", COMMERCIAL, 455, 131, 402, 118);
        for (Period period : PERIODS) {
            absent("C.1.A.v", "births", AbsenceReason.NOT_APPLICABLE, "N/A", MEDICAID, period);
            absent("C.1.A.v", RATE, AbsenceReason.NOT_APPLICABLE, "N/A", MEDICAID, period);
        }
        report.put(FactRef.once(EDITION.text("C.1.A.vi", Metric.LABEL_FIELD).at()), Text.of("Doula support"));
        strategy("vi", COMMERCIAL, 96, 21, 58, 13);
        strategy("vi", MEDICAID, 141, 36);
        absent("C.1.A.vi", "births", AbsenceReason.SUPPRESSED, "<11", MEDICAID, PRIOR);
        absent("C.1.A.vi", RATE, AbsenceReason.SUPPRESSED, "<11", MEDICAID, PRIOR);
        shares("C.1.B.i", "spendShare", COMMERCIAL, "37.2", "34.6");
        shares("C.1.B.i", RATE, COMMERCIAL, "30.8", "31.3");
        shares("C.1.B.i", "spendShare", MEDICAID, "28.4");
        shares("C.1.B.i", RATE, MEDICAID, "31.5");
    }

    /** Births and c-sections among them, of the current and, where given, the prior period. */
    private void strategy(String code, Member line, long... birthsAndSections) {
        String id = "C.1.A." + code;
        for (int i = 0; i < birthsAndSections.length; i += 2) {
            Period period = PERIODS.get(i / 2);
            report.put(FactRef.of(EDITION.count(id, "births").at(line), period), Count.of(birthsAndSections[i]));
            share(id, RATE, period, printed(birthsAndSections[i + 1], birthsAndSections[i]), line);
        }
    }

    private void behavioralHealth() {
        shares("C.2.1a", SHARE, COMMERCIAL, "51.2", "56.4");
        shares("C.2.1b", SHARE, COMMERCIAL, "33.4", "26.1");
        shares("C.2.1c", SHARE, COMMERCIAL, "15.4", "17.5");
        shares("C.2.1a", SHARE, MEDICAID, "57.0", "61.5");
        shares("C.2.1b", SHARE, MEDICAID, "29.8", "23.8");
        shares("C.2.1c", SHARE, MEDICAID, "13.2", "14.7");
        shares("C.2.2", SHARE, COMMERCIAL, "21.4", "18.9");
        shares("C.2.2", SHARE, MEDICAID, "24.6");
        absent("C.2.2", SHARE, AbsenceReason.NOT_TRACKED, "not tracked", MEDICAID, PRIOR);
    }

    private void payment() {
        methods(COMMERCIAL, CURRENT, "61.0", "4.1", "12.3", "9.8", "2.6", "1.4", "2.3", "1.1", "3.4", "2.0");
        methods(COMMERCIAL, PRIOR, "65.2", "3.6", "11.0", "9.9", "2.6", "1.2", "1.8", "0.9", "2.3", "1.5");
        methods(MEDICAID, CURRENT, "48.7", "6.2", "9.4", "8.1", "14.9", "4.4", "1.2", "0.8", "4.5", "1.8");
        methods(MEDICAID, PRIOR, "52.3", "5.8", "8.8", "8.4", "13.6", "4.1", "1.0", "0.6", "3.9", "1.5");
    }

    private void methods(Member line, Period period, String... shares) {
        for (int i = 0; i < shares.length; i++) {
            share("D." + (i + 1), SHARE, period, shares[i], line);
        }
    }

    private void shares(String id, String field, Member member, String... currentAndPrior) {
        for (int i = 0; i < currentAndPrior.length; i++) {
            share(id, field, PERIODS.get(i), currentAndPrior[i], member);
        }
    }

    private void share(String id, String field, Period period, String percent, Member... member) {
        report.put(FactRef.of(EDITION.share(id, field).at(member), period), Share.ofPercent(percent));
    }

    private void absent(String id, String field, AbsenceReason reason, String words, Member member, Period period) {
        report.putUntyped(
                FactRef.of(EDITION.find(id, field).orElseThrow().at(member), period), Answer.absent(reason, words));
    }

    private static String printed(long part, long whole) {
        return Ratio.of(part, whole)
                .times(Ratio.HUNDRED)
                .toDecimal(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
