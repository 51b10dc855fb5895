package dev.hpug.xlsx.locate;

import dev.hpug.metric.FactRef;
import dev.hpug.metric.Member;
import dev.hpug.metric.Whole;
import dev.hpug.period.Period;
import dev.hpug.rule.Finding;
import dev.hpug.xlsx.scan.ScannedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything stands in one workbook: {@code prior.D.1[commercial].share → Progress Report!L131}.
 *
 * @param answers the place of every fact whose question was found, filled or not, in the order of the catalogue
 * @param totals the places of section D's own totals
 * @param periods what the sheet says about the reporting periods
 * @param named the cells that only their defined names tell, a host's own metrics among them
 * @param ownWords what stands in sections that no question of the edition is in, such as a plan's own section E
 * @param findings what is wrong with the layout
 */
public record LocatedReport(
        Map<FactRef<?>, CellPlace> answers,
        List<TotalPlace> totals,
        PeriodStatements periods,
        NamedCells named,
        List<CellPlace> ownWords,
        List<Finding> findings) {

    /** The same with one more finding in front. */
    public LocatedReport finding(Finding first) {
        List<Finding> all = new ArrayList<>(findings.size() + 1);
        all.add(first);
        all.addAll(findings);
        return new LocatedReport(answers, totals, periods, named, ownWords, all);
    }

    /**
     * Where the sheet prints the total of a whole.
     *
     * @param whole what it is the total of
     * @param member for whom, e.g. a line of business; empty where the whole is not split
     * @param period the period it adds up
     * @param place where it stands
     */
    public record TotalPlace(Whole whole, Optional<Member> member, Period period, CellPlace place) {}

    /**
     * The cells that state one period: the statement itself and those right of it.
     *
     * @param period which period
     * @param place where the statement starts
     * @param cells the cells, from left to right
     */
    public record PeriodStatement(Period period, CellPlace place, List<ScannedCell> cells) {}

    /**
     * What the sheet says about the reporting periods.
     *
     * @param actual what the plan states as its actual periods
     * @param recommended what the form recommends
     * @param unlabelled lines where the actual periods belong that do not say which of them they state
     */
    public record PeriodStatements(
            List<PeriodStatement> actual, List<PeriodStatement> recommended, List<UnlabelledLine> unlabelled) {}

    /**
     * A line without the label of a period.
     *
     * @param place where it starts
     * @param cells the cells, from left to right
     */
    public record UnlabelledLine(CellPlace place, List<ScannedCell> cells) {}
}
