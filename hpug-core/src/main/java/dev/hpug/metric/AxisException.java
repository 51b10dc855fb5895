package dev.hpug.metric;

import java.util.List;

/** Thrown when a metric is asked at places that are not its axis: one missing, one too many, or one of another axis. */
public final class AxisException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    AxisException(Metric<?> metric, List<Member> members) {
        super(metric.name() + " is asked "
                + metric.axis()
                        .map(axis -> "by " + axis.id() + ", once for each call")
                        .orElse("along no axis")
                + "; given was "
                + (members.isEmpty()
                        ? "nothing"
                        : String.join(
                                " and ",
                                members.stream()
                                        .map(member -> member.id() + " (" + member.axis() + ")")
                                        .toList())));
    }
}
