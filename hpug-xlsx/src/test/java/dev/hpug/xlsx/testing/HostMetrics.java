package dev.hpug.xlsx.testing;

import dev.hpug.metric.Axis;
import dev.hpug.metric.Edition;
import dev.hpug.metric.EventRate;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.metric.Metric;
import dev.hpug.metric.MetricBuilder;
import dev.hpug.metric.Polarity;
import dev.hpug.value.Count;
import dev.hpug.value.FactValue;
import dev.hpug.value.Share;
import java.util.List;

/** What a host asks beyond cpr-2021, one metric of every kind. */
public final class HostMetrics {

    /** Visits of members who were called back, by line of business. */
    public static final Metric<Count> VISITS = described(Metric.count("cascade.telehealth-visits", "count"))
            .title("Telehealth visits")
            .definition("Visits by video or phone to providers of the network")
            .counted("visits")
            .axis(LineOfBusiness.AXIS)
            .build();

    /** How many of them. */
    public static final Metric<Share> FOLLOWED_UP = described(Metric.share("cascade.followed-up", "share"))
            .title("Telehealth visits followed up")
            .definition("Visits followed by another within a month")
            .denominator("All telehealth visits")
            .counted("visits")
            .axis(LineOfBusiness.AXIS)
            .askedDecimalPlaces(0)
            .build();

    /** What the plan says about them. */
    public static final Metric<?> REMARKS = described(Metric.text("cascade.remarks", "text"))
            .title("What was learned")
            .definition("What the plan would tell others who begin with it")
            .build();

    private static final Axis REGION = Axis.of("region", "north", "south", "far-west");

    /** cpr-2021 with all of them. */
    public static final Edition EDITION = Edition.cpr2021()
            .plus(
                    List.of(
                            VISITS,
                            FOLLOWED_UP,
                            REMARKS,
                            described(Metric.dollars("cascade.paid", "dollars"))
                                    .title("Paid for telehealth")
                                    .build(),
                            described(Metric.share("cascade.spend", "share"))
                                    .title("Share of dollars for telehealth")
                                    .denominator("All dollars paid to providers")
                                    .ofDollars()
                                    .askedDecimalPlaces(2)
                                    .build(),
                            described(Metric.yesNo("cascade.offered", "yes-no"))
                                    .title("Telehealth offered")
                                    .axis(REGION)
                                    .build(),
                            described(Metric.yesNo("cascade.accredited", "yes-no"))
                                    .title("Accredited")
                                    .once()
                                    .build(),
                            described(Metric.text("cascade.vendors", "text"))
                                    .title("Vendors")
                                    .axis(REGION)
                                    .build()),
                    List.of(new EventRate(VISITS, FOLLOWED_UP, "cascade.zero", "cascade.rate")));

    private HostMetrics() {}

    private static <T extends FactValue> MetricBuilder<T> described(MetricBuilder<T> metric) {
        return metric.polarity(Polarity.HIGHER_IS_BETTER);
    }
}
