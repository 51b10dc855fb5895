package dev.hpug.xlsx.blank;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Member;
import dev.hpug.metric.Membership;
import dev.hpug.metric.Metric;
import dev.hpug.period.Period;
import java.util.Map;
import java.util.Optional;

/** Draws the table of section B: a specialty with its designation, and a column of answers for each membership. */
final class SpecialtyTable {

    private static final String ID_START = "B.";
    private static final String DESIGNATED = "designated";
    private static final Map<Member, Integer> COLUMNS =
            Map.of(Membership.ALL_COMMERCIAL, Column.FIRST_ANSWER, Membership.INCENTIVIZED, Column.LAST_ANSWER);

    private final FormSheet form;
    private final Inputs inputs;
    private final Edition edition;

    SpecialtyTable(FormSheet form, Inputs inputs, Edition edition) {
        this.form = form;
        this.inputs = inputs;
        this.edition = edition;
    }

    void draw() {
        heads();
        edition.itemIds().stream().filter(id -> id.startsWith(ID_START)).forEach(this::specialty);
        form.line(Look.NOTE, Wording.INCENTIVES_NOTE);
    }

    private void heads() {
        int row = form.nextRow();
        form.put(Area.of(row, Column.CODE, Column.QUESTION).down(2), Look.HEAD, Wording.SPECIALTY);
        form.put(Area.of(row, Column.LINE).down(2), Look.HEAD, Wording.DESIGNATION);
        form.put(Area.of(row, Column.PERIOD).down(2), Look.HEAD, Wording.DATE);
        form.put(Area.of(row, Column.FIRST_ANSWER, Column.LAST_ANSWER), Look.HEAD, Wording.COE_SHARE);
        for (Member membership : Membership.AXIS.members()) {
            form.put(Area.of(row + 1, column(Optional.of(membership))), Look.HEAD, Wording.head(membership));
        }
    }

    private void specialty(String id) {
        int top = form.nextRow();
        int rows = AnswerLine.PERIODS.size();
        Area name = Area.of(top, Column.CODE, Column.QUESTION).down(rows);
        AnswerLine.once(edition, id, Metric.LABEL_FIELD)
                .ifPresentOrElse(
                        own -> inputs.label(own, name, Wording.OTHER_SPECIALTY),
                        () -> form.put(name, Look.LABEL, Wording.specialty(id.substring(ID_START.length()))));
        AnswerLine.once(edition, id, DESIGNATED)
                .ifPresent(fact -> inputs.answer(fact, Area.of(top, Column.LINE).down(rows)));
        for (Period period : AnswerLine.PERIODS) {
            form.put(Area.of(top + AnswerLine.offset(period), Column.PERIOD), Look.LABEL, Wording.period(period));
        }
        for (AnswerLine line : AnswerLine.of(edition, id)) {
            int column = column(line.member());
            line.facts().forEach(fact -> inputs.answer(fact, Area.of(top + AnswerLine.offset(line.period()), column)));
        }
    }

    private static int column(Optional<Member> member) {
        return member.map(COLUMNS::get).orElseThrow();
    }
}
