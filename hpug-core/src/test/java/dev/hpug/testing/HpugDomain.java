package dev.hpug.testing;

import dev.hpug.metric.FactRef;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.report.Report;
import dev.hpug.testing.defect.Planted;
import dev.hpug.testing.honest.HonestReport;
import dev.hpug.value.Answer;
import dev.hpug.value.Count;
import dev.hpug.value.Dollars;
import dev.hpug.value.Interval;
import dev.hpug.value.Ratio;
import dev.hpug.value.Share;
import dev.hpug.value.ValueType;
import dev.hpug.value.YesNo;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Supplies hpug's types to properties by type alone: {@code @Domain(HpugDomain.class)} on the class, {@code @ForAll Share} on
 * the parameter.
 */
public final class HpugDomain extends DomainContextBase {

    @Provide
    Arbitrary<Ratio> ratios() {
        return ValueArbitraries.ratios();
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return ValueArbitraries.intervals();
    }

    @Provide
    Arbitrary<Count> counts() {
        return ValueArbitraries.counts();
    }

    @Provide
    Arbitrary<Dollars> dollars() {
        return ValueArbitraries.dollars();
    }

    @Provide
    Arbitrary<Share> shares() {
        return ValueArbitraries.shares();
    }

    @Provide
    Arbitrary<Share.Stated> statedShares() {
        return ValueArbitraries.statedShares();
    }

    @Provide
    Arbitrary<Share.Exact> exactShares() {
        return ValueArbitraries.exactShares();
    }

    @Provide
    Arbitrary<YesNo> yesNo() {
        return Arbitraries.of(YesNo.class);
    }

    @Provide
    Arbitrary<Answer<?>> answers() {
        return Arbitraries.of(ValueType.class).flatMap(ValueArbitraries::answers);
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return ReportArbitraries.periods();
    }

    @Provide
    Arbitrary<Report> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<HonestReport> honestReports() {
        return ReportArbitraries.honest();
    }

    @Provide
    Arbitrary<Planted> planted() {
        return ReportArbitraries.planted();
    }

    @Provide
    Arbitrary<FactRef<?>> cells() {
        return ReportArbitraries.cells();
    }
}
