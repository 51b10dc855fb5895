package dev.hpug.testing.defect;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of mistake that the standard rules are there to notice; at least one for each rule. */
public final class Defects {

    private Defects() {}

    /** All of them, family by family as the rules are. */
    public static List<Defect> all() {
        return Stream.of(
                        PeriodDefects.all(),
                        AnswerDefects.all(),
                        ValueDefects.all(),
                        PrintingDefects.all(),
                        TotalDefects.all(),
                        ClauseDefects.all(),
                        DesignationDefects.all(),
                        MaternityDefects.all(),
                        SectionDefects.all(),
                        PlausibilityDefects.all(),
                        ChangeDefects.all())
                .flatMap(List::stream)
                .toList();
    }
}
