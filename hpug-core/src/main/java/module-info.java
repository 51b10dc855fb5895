/**
 * The Health Plan User Group Progress Report as typed values: metrics, answers, exact arithmetic on what was printed,
 * rules, change between periods, and plans beside each other. Knows no file format.
 */
@SuppressWarnings("module") // the modules that its file package is for are built after it
module dev.hpug.core {
    requires static jakarta.validation;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dev.hpug.arithmetic;
    exports dev.hpug.chance;
    exports dev.hpug.change;
    exports dev.hpug.comparison;
    exports dev.hpug.cpr2021;
    exports dev.hpug.disclosure;
    exports dev.hpug.file to
            dev.hpug.examples,
            dev.hpug.json,
            dev.hpug.xlsx;
    exports dev.hpug.form;
    exports dev.hpug.metric;
    exports dev.hpug.period;
    exports dev.hpug.plausibility;
    exports dev.hpug.printing;
    exports dev.hpug.report;
    exports dev.hpug.rollforward;
    exports dev.hpug.rule;
    exports dev.hpug.validation;
    exports dev.hpug.value;
}
