package dev.hpug.metric;

import dev.hpug.form.Column;
import dev.hpug.form.Form;
import dev.hpug.form.FormSection;
import dev.hpug.form.FormTable;
import dev.hpug.form.Head;
import dev.hpug.form.Lines;
import dev.hpug.form.MemberLabel;
import dev.hpug.form.Row;
import dev.hpug.form.Spellings;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form of the 2021 edition, in hpug's own words. Codes, names of specialties and column heads are what a reader knows it by. */
final class Cpr2021Form {

    private static final String LINE_OF_BUSINESS = LineOfBusiness.AXIS.id();
    private static final String OTHER_SPECIALTY = "Other __________";
    private static final String OTHER_STRATEGY = "Other (please describe)";
    private static final int PAYMENT_METHODS = 10;

    static final Form FORM = new Form(
            sections(),
            Form.WITHOUT_TABLES.periods(),
            Form.WITHOUT_TABLES.besidePeriods(),
            List.of(
                    new MemberLabel(
                            LINE_OF_BUSINESS,
                            LineOfBusiness.COMMERCIAL.id(),
                            "Commercial",
                            "Comm",
                            List.of("comm", "commercial", "comm l", "coml")),
                    new MemberLabel(
                            LINE_OF_BUSINESS,
                            LineOfBusiness.MEDICAID.id(),
                            "Medicaid",
                            "Medicaid",
                            List.of("medicaid", "mcd", "managed medicaid", "medicaid managed care"))),
            heads(),
            List.of(clauses(), specialties(), births(), maternitySpend(), mentalHealth(), substanceUse(), payment()));

    private Cpr2021Form() {}

    private static List<FormSection> sections() {
        return List.of(
                new FormSection("A", "A", """
                        Some providers' contracts keep their prices or quality from being published, or secure them a \
                        place in narrow networks and top tiers whether or not they earn it. Count the contracts with \
                        either clause, and say how much of your network and of your spending they concern."""),
                new FormSection("B", "B", """
                        Of all admissions in a specialty, what share went to the facilities you designate as Centers of \
                        Excellence (COE)? Answer once for all commercial members, and once for those whose benefits or \
                        network give them a reason to go there.\u00b9"""),
                new FormSection("C", "C", ""),
                new FormSection("D", "D", """
                        For each line of business and year, how do all dollars paid to providers split over the ways of \
                        paying below? A program with several arrangements counts once, under the one that dominates. \
                        Round to one tenth of one percent; together the shares are 100 %. The totals at the end watch \
                        over that while you type."""),
                new FormSection(Section.SUPPLEMENTAL.id(), "E", "What your host asks beyond the standard report."));
    }

    /** Questions speak of births and c-sections too; a head says little else. */
    private static List<Head> heads() {
        return List.of(
                Head.of("date", "Date", Spellings.of("period")),
                Head.of("line-of-business", "Line of Business", Spellings.of("lob")),
                Head.unread("year-and-line", "Year and line of business"),
                Head.of("specialty", "Specialty", Spellings.of("speciality")),
                Head.of("number", "#", Spellings.of("number", "count", "# or $")),
                Head.of("percent", "%", Spellings.of("percent", "share")),
                Head.of("spend", "% Spend", Spellings.of("spend", "% of spend")),
                Head.of(
                        "all-commercial",
                        "All Commercial Membership",
                        Spellings.of().within("all commercial")),
                Head.of(
                        "incentivized",
                        "Members with incentives to use COE \u00b9",
                        Spellings.of().within("incentiv")),
                Head.of("designation", "COE designated? (Y/N)", Spellings.of().within("designat")),
                Head.of("births", "# Births", Spellings.of("births").beside("#", "number", "total", "of")),
                Head.of(
                        "c-sections",
                        "% C-sections",
                        Spellings.of("c section", "c sections")
                                .beside("%", "percent", "share", "rate", "rates", "of")));
    }

    private static FormTable clauses() {
        return FormTable.coded("clauses", "A", "Question", "date")
                .asking(Column.of("number", "count", "dollars"), Column.of("percent", "share"))
                .rows(coded("A.", "", "1a", "1b", "2a", "2b", "3a", "3b"));
    }

    private static FormTable specialties() {
        return FormTable.named("specialties", "B", "specialty", "date")
                .askingOnce(Column.of("designation", "designated"))
                .asking(
                        Column.of("all-commercial", "share").about(Membership.ALL_COMMERCIAL.id()),
                        Column.of("incentivized", "share").about(Membership.INCENTIVIZED.id()))
                .over("% of admissions that went to COE")
                .rows(List.of(
                        Row.named("B.bariatric-surgery", "Bariatric Surgery"),
                        Row.named("B.cancer-care", "Cancer Care"),
                        Row.named("B.cardiac-procedure", "Cardiac Procedure"),
                        Row.named("B.joint-replacement", "Joint Replacement"),
                        Row.named("B.maternity", "Maternity"),
                        Row.named("B.spine-surgery", "Spine Surgery"),
                        Row.named("B.transplant", "Transplant"),
                        Row.named("B.other-1").ownName(OTHER_SPECIALTY),
                        Row.named("B.other-2").ownName(OTHER_SPECIALTY),
                        Row.named("B.other-3").ownName(OTHER_SPECIALTY)))
                .note(
                        "\u00b9 Any benefit, network or product that gives members a reason to choose a Center of Excellence.");
    }

    private static FormTable births() {
        return FormTable.coded("births", "C", "A. Births and c-section rates by strategy", "date")
                .under("1. Maternity", """
                        A. For each strategy, state the births it covers and what share of them were c-sections. \
                        Strategies overlap: a birth that falls under two of them counts in both.
                        B. State what share of the dollars paid to hospitals for maternity flows through contracts that \
                        reward fewer unneeded interventions, whatever the strategy, and the c-section rate there.""")
                .with(Lines.under("line-of-business", LINE_OF_BUSINESS))
                .asking(Column.of("births", "births"), Column.of("c-sections", "cSectionRate"))
                .rows(coded("C.1.A.", ".", "i", "ii", "iii", "iv", "v"))
                .with(Row.coded("C.1.A.vi", "vi.").ownName(OTHER_STRATEGY));
    }

    private static FormTable maternitySpend() {
        return FormTable.coded("maternity-spend", "C", "B. Spending that rewards fewer interventions", "date")
                .with(Lines.under("line-of-business", LINE_OF_BUSINESS))
                .asking(Column.of("spend", "spendShare"), Column.of("c-sections", "cSectionRate"))
                .rows(coded("C.1.B.", ".", "i"));
    }

    private static FormTable mentalHealth() {
        return FormTable.coded("mental-health", "C", "1. Mental Health", "date")
                .under("2. Behavioral Health", """
                        1. Split outpatient mental-health visits by where and how they took place: 1a, 1b and 1c are \
                        parts of one whole.
                        2. Of the physicians in your network who treat substance use disorder, state what share may \
                        prescribe medication-assisted treatment.""")
                .with(Lines.under("line-of-business", LINE_OF_BUSINESS))
                .asking(Column.of("percent", "share"))
                .rows(coded("C.2.", "", "1a", "1b", "1c"));
    }

    private static FormTable substanceUse() {
        return FormTable.coded("substance-use", "C", "2. Substance Use Disorder", "date")
                .with(Lines.under("line-of-business", LINE_OF_BUSINESS))
                .asking(Column.of("percent", "share"))
                .rows(coded("C.2.", "", "2"));
    }

    private static FormTable payment() {
        String[] numbers = IntStream.rangeClosed(1, PAYMENT_METHODS)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
        return FormTable.coded("payment", "D", "Way of paying", "year-and-line")
                .with(Lines.inLabels(LINE_OF_BUSINESS))
                .asking(Column.of("spend", "share"))
                .rows(coded("D.", "", numbers))
                .statingTotal();
    }

    /** Rows whose items are called by their codes. */
    private static List<Row> coded(String idStart, String codeEnd, String... codes) {
        return Stream.of(codes)
                .map(code -> Row.coded(idStart + code, code + codeEnd))
                .toList();
    }
}
