package dev.hpug.json;

import dev.hpug.period.Period;
import dev.hpug.period.ReportingPeriod;
import dev.hpug.period.ReportingPeriods;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;

/** Reads the dates of the two periods, {@code "periods": {"current": {"start": "2019-07-01", "end": "2020-06-30"}, …}}. */
final class PeriodsParser {

    private static final String EXAMPLE = "Write it like { \"start\": \"2019-07-01\", \"end\": \"2020-06-30\" }.";

    private final JsonParser json;
    private final ProblemLog problems;
    private final Values values;
    private final Set<Period> stated = EnumSet.noneOf(Period.class);
    private final Map<Period, ReportingPeriod> dates = new EnumMap<>(Period.class);

    PeriodsParser(JsonParser json, ProblemLog problems) {
        this.json = json;
        this.problems = problems;
        this.values = new Values(json, problems);
    }

    /** Reads the object the parser is at. */
    void read() {
        values.object(Subject.of("The object of periods"), name -> {
            Optional<Period> period = Arrays.stream(Period.values())
                    .filter(one -> one.id().equals(name))
                    .findFirst();
            period.ifPresent(one -> {
                stated.add(one);
                new Dates(subject(one)).read().ifPresent(found -> dates.put(one, found));
            });
            return period.isPresent();
        });
    }

    private static Subject subject(Period period) {
        return Subject.of("The " + period.id() + " period");
    }

    /** The periods, with those of {@code recommended} where none could be read; notes those that were not stated. */
    ReportingPeriods orElse(ReportingPeriods recommended) {
        return ReportingPeriods.of(orElse(Period.CURRENT, recommended), orElse(Period.PRIOR, recommended));
    }

    private ReportingPeriod orElse(Period period, ReportingPeriods recommended) {
        if (!stated.contains(period)) {
            problems.add(
                    JsonProblem.PERIODS_MISSING,
                    "/" + Names.PERIODS + "/" + period.id(),
                    subject(period),
                    "has no dates; the edition's " + recommended.get(period).start() + " to "
                            + recommended.get(period).end() + " were taken",
                    EXAMPLE);
        }
        return dates.getOrDefault(period, recommended.get(period));
    }

    /** Gathers the two dates of one period. */
    private final class Dates {

        private final Subject subject;
        private boolean misread;
        private Optional<LocalDate> start = Optional.empty();
        private Optional<LocalDate> end = Optional.empty();

        private Dates(Subject subject) {
            this.subject = subject;
        }

        private Optional<ReportingPeriod> read() {
            boolean isObject = values.object(subject, name -> {
                switch (name) {
                    case Names.START -> start = date("The start");
                    case Names.END -> end = date("The end");
                    default -> {
                        return false;
                    }
                }
                return true;
            });
            if (!isObject || misread) {
                return Optional.empty(); // and noted
            }
            if (start.isEmpty() || end.isEmpty()) {
                return refuse("has no " + (start.isEmpty() ? Names.START : Names.END));
            }
            return end.get().isBefore(start.get())
                    ? refuse("ends on " + end.get() + ", before it starts on " + start.get())
                    : Optional.of(ReportingPeriod.of(start.get(), end.get()));
        }

        private Optional<LocalDate> date(String what) {
            Optional<LocalDate> date = values.date(Subject.of(what + " of the period"));
            misread |= date.isEmpty();
            return date;
        }

        private Optional<ReportingPeriod> refuse(String says) {
            problems.add(JsonProblem.DATE, json, subject, says + "; the edition's dates were taken", EXAMPLE);
            return Optional.empty();
        }
    }
}
