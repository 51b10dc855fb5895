package dev.hpug.testing;

import dev.hpug.arithmetic.WholeCheck;
import dev.hpug.arithmetic.WholeVerdict;
import dev.hpug.metric.Edition;
import dev.hpug.metric.FactRef;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import dev.hpug.printing.Printing;
import dev.hpug.report.Report;
import dev.hpug.report.ReportBuilder;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.FactValue;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import dev.hpug.value.Text;
import dev.hpug.value.YesNo;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Reports that an honest plan could hand in: true counts and dollars are drawn first, then every share is what they print
 * at one decimal place. Full: all 182 cells are answered.
 *
 * <p>Honest rounding can miss a total by 0.3 points, about once in a thousand compositions; such a composition is drawn
 * again, because a report that deserves a warning is not the one to test the silence of the rules with.
 */
public final class ConsistentReports {

    private static final List<String> STRATEGIES = List.of("ii", "iii", "iv", "v", "vi");
    private static final List<String> CLAUSES = List.of("a", "b");
    private static final int FEW_PARTS = 3;
    private static final long DOLLARS = 1_000_000_000L;
    private static final long TEN = 10;

    private final Edition edition = Edition.cpr2021();
    private final Random random;
    private final ReportBuilder report =
            Report.builder(edition).plan("Evergreen Health").host("Cascade Purchasers");

    private ConsistentReports(long seed) {
        this.random = new Random(seed);
    }

    /** The report drawn from {@code seed}; the same for the same seed. */
    public static Report of(long seed) {
        ConsistentReports draw = new ConsistentReports(seed);
        Report report = draw.drawn();
        while (isPrintedUnusually(report)) {
            report = draw.drawn();
        }
        return report;
    }

    /** By chance all tenths of a block may be 0, and are then taken for whole percents. */
    private static boolean isPrintedUnusually(Report report) {
        return Printing.of(report).blocks().stream()
                .anyMatch(block -> block.evidence().isPresent());
    }

    private Report drawn() {
        clauses();
        specialties();
        maternity();
        wholes();
        waivers();
        return report.build();
    }

    private void clauses() {
        for (String clause : CLAUSES) {
            long hospitals = between(2, 300);
            long systems = between(1, hospitals);
            for (Period period : Period.values()) {
                put(period, edition.count("A.1" + clause, "count").at(), Count.of(systems));
                put(period, edition.count("A.2" + clause, "count").at(), Count.of(hospitals));
            }
        }
        long usualSpend = between(DOLLARS, TEN * DOLLARS);
        long usualPart = between(30, 45);
        long hospitalsMore = between(100, 130);
        for (Period period : Period.values()) {
            long mostHospitals = CLAUSES.stream()
                    .mapToLong(clause -> hospitals(period, clause))
                    .max()
                    .orElseThrow();
            long network = mostHospitals * hospitalsMore / 100;
            long spend = aYearOf(usualSpend);
            for (String clause : CLAUSES) {
                long paid = spend / 1_000 * between(usualPart * 10 - 20, usualPart * 10 + 20) + between(0, 999);
                put(period, edition.share("A.2" + clause, "share").at(), printed(hospitals(period, clause), network));
                put(period, edition.dollars("A.3" + clause, "dollars").at(), Dollars.of(paid));
                put(period, edition.share("A.3" + clause, "share").at(), printed(paid, spend));
            }
        }
    }

    private long hospitals(Period period, String clause) {
        return report.build()
                .get(period)
                .get(edition.count("A.2" + clause, "count").at())
                .amount()
                .longValueExact();
    }

    private void specialties() {
        for (String id : edition.itemIds()) {
            if (id.startsWith("B.")) {
                report.put(FactRef.once(edition.yesNo(id, "designated").at()), YesNo.YES);
                if (edition.find(id, Metric.LABEL_FIELD).isPresent()) {
                    report.put(FactRef.once(edition.text(id, Metric.LABEL_FIELD).at()), Text.of("Specialty " + id));
                }
                for (Member members : Membership.AXIS.members()) {
                    long admissions = between(500, 5_000);
                    long usual = members.equals(Membership.INCENTIVIZED)
                            ? between(admissions * 60 / 100, admissions * 3 / 4)
                            : between(admissions / 2, admissions * 58 / 100);
                    for (Period period : Period.values()) {
                        long atCenters = between(usual - admissions / 50, usual + admissions / 50);
                        put(period, edition.share(id, "share").at(members), printed(atCenters, admissions));
                    }
                }
            }
        }
    }

    private void maternity() {
        report.put(FactRef.once(edition.text("C.1.A.vi", Metric.LABEL_FIELD).at()), Text.of("Doula support"));
        for (Member line : LineOfBusiness.AXIS.members()) {
            long births = between(1_000, 20_000);
            long allSections = between(births * 31 / 100, births * 33 / 100);
            long rewarded = between(250, 500);
            for (Period period : Period.values()) {
                births(period, line, "i", births, near(allSections));
                long spend = between(DOLLARS / TEN, DOLLARS);
                put(
                        period,
                        edition.share("C.1.B.i", "spendShare").at(line),
                        printed(spend / 1_000 * near(rewarded), spend));
                put(period, edition.share("C.1.B.i", "cSectionRate").at(line), printed(between(310, 330), 1_000));
            }
            for (String strategy : STRATEGIES) {
                long sections = between(births / 20, births / 10);
                long vaginal = between(births / 10, births / 4);
                for (Period period : Period.values()) {
                    long cSections = near(sections);
                    births(period, line, strategy, cSections + near(vaginal), cSections);
                }
            }
        }
    }

    private void births(Period period, Member line, String strategy, long births, long sections) {
        put(period, edition.count("C.1.A." + strategy, "births").at(line), Count.of(births));
        put(period, edition.share("C.1.A." + strategy, "cSectionRate").at(line), printed(sections, births));
    }

    private void wholes() {
        edition.wholes()
                .forEach(whole -> whole.keysByMember().forEach(parts -> {
                    long units = between(DOLLARS / TEN, DOLLARS);
                    long[] usual = composition(parts.size(), units);
                    for (Period period : Period.values()) {
                        List<Share> shares = printedComposition(usual);
                        for (int i = 0; i < parts.size(); i++) {
                            put(period, parts.get(i), shares.get(i));
                        }
                    }
                }));
    }

    private long[] composition(int parts, long units) {
        long most = parts == FEW_PARTS ? units * 55 / 100 : units * 39 / 100;
        long least = parts == FEW_PARTS ? units * 16 / 100 : 0;
        while (true) {
            long[] composition = HonestRounding.composition(random, parts, units);
            if (Arrays.stream(composition).allMatch(part -> part >= least && part <= most)) {
                return composition;
            }
        }
    }

    /** Parts that are near the usual ones, so that two periods never differ by more than plans do. */
    private List<Share> printedComposition(long[] usual) {
        while (true) {
            long[] composition = Arrays.stream(usual).map(this::near).toArray();
            List<Share> shares =
                    HonestRounding.print(composition, Arrays.stream(composition).sum(), 1);
            if (WholeCheck.ofShares(shares).verdict() != WholeVerdict.UNLIKELY) {
                return shares;
            }
        }
    }

    private void waivers() {
        for (Member line : LineOfBusiness.AXIS.members()) {
            long usual = between(21, 39);
            for (Period period : Period.values()) {
                put(period, edition.share("C.2.2", "share").at(line), printed(between(usual - 1, usual + 1), 90));
            }
        }
    }

    private <T extends FactValue> void put(Period period, Key<T> key, T value) {
        report.put(FactRef.of(key, period), value);
    }

    private static Share printed(long numerator, long denominator) {
        return HonestRounding.print(Ratio.of(numerator * 100, denominator), 1);
    }

    /** An amount that differs from year to year by a tenth at most. */
    private long aYearOf(long usual) {
        return between(usual * 9 / 10, usual);
    }

    /** A number that differs from year to year by a twenty-fifth at most. */
    private long near(long usual) {
        return between(usual * 98 / 100, usual * 102 / 100);
    }

    private long between(long least, long most) {
        return least + (long) (random.nextDouble() * (Math.max(least, most) - least + 1));
    }
}
