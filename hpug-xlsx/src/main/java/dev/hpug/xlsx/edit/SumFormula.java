package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.edit.FormulaText.Kind;
import dev.hpug.xlsx.edit.FormulaText.Token;
import dev.hpug.xlsx.edit.SumFunctions.Argument;
import dev.hpug.xlsx.edit.SumFunctions.Unknown;
import dev.hpug.xlsx.scan.CellKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Works out the formulas that forms add up their answers with: references, ranges, {@code SUM}, {@code COUNT}, {@code ROUND},
 * plus and minus, and the {@code IF(COUNT(…)=0,"",SUM(…))} of a total that shows nothing before there is an answer; also, for
 * the line in hpug's own form that repeats the plan's name, {@code LEFT} and {@code &}. Numbers are exact decimals.
 */
final class SumFormula {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_TEXT = 32_767;
    private static final MathContext STORED_DIGITS = new MathContext(17);

    private final FormulaText formula;
    private final List<Token> tokens;
    private final Cells cells;
    private int at;
    private int depth;

    /** Where the values of cells come from. */
    interface Cells {

        /** What the one cell holds that a name stands for; empty where it stands for anything else. */
        Optional<CellValue> value(String name);

        /** What is in the cells of a reference that hold anything; empty where that cannot be told. */
        Optional<List<CellValue>> values(FormulaText.Reference reference);
    }

    private SumFormula(FormulaText formula, Cells cells) {
        this.formula = formula;
        this.tokens = formula.tokens();
        this.cells = cells;
    }

    /** The result; empty for a formula of any other kind. */
    static Optional<CellValue> result(FormulaText formula, Cells cells) {
        SumFormula sum = new SumFormula(formula, cells);
        try {
            CellValue result = sum.comparison();
            return sum.at < sum.tokens.size() ? Optional.empty() : Optional.of(stored(result));
        } catch (Unknown anotherFormula) {
            return Optional.empty();
        }
    }

    private static CellValue stored(CellValue result) {
        return switch (result.kind()) {
            case NUMBER -> CellValue.of(new BigDecimal(result.text()).round(STORED_DIGITS));
            case EMPTY -> CellValue.of(BigDecimal.ZERO);
            default -> result;
        };
    }

    private CellValue comparison() {
        if (++depth > DEEPEST) {
            throw new Unknown();
        }
        CellValue value = joined();
        if (takes("=")) {
            CellValue right = joined();
            CellValue left = value;
            value = SumFunctions.firstError(left, right).orElseGet(() -> SumFunctions.truth(areEqual(left, right)));
        }
        depth--;
        return value;
    }

    /** Text is equal to text in any letter case, and to an empty cell where it is empty itself. */
    private static boolean areEqual(CellValue left, CellValue right) {
        if (isText(left) || isText(right)) {
            return (isText(left) || left.equals(CellValue.NOTHING))
                    && (isText(right) || right.equals(CellValue.NOTHING))
                    && left.text().equalsIgnoreCase(right.text());
        }
        return SumFunctions.numeric(left).compareTo(SumFunctions.numeric(right)) == 0;
    }

    private static boolean isText(CellValue value) {
        return value.kind() == CellKind.TEXT;
    }

    private CellValue joined() {
        CellValue all = sum();
        while (takes("&")) {
            CellValue left = all;
            CellValue right = sum();
            all = SumFunctions.firstError(left, right)
                    .orElseGet(() -> CellValue.ofText(SumFunctions.textOf(left) + SumFunctions.textOf(right)));
            if (all.text().length() > LONGEST_TEXT) {
                throw new Unknown();
            }
        }
        return all;
    }

    private CellValue sum() {
        CellValue total = term();
        while (is("+") || is("-")) {
            boolean minus = takes("-") || !takes("+");
            CellValue left = total;
            CellValue right = term();
            total = SumFunctions.firstError(left, right)
                    .orElseGet(() -> SumFunctions.number(
                            minus
                                    ? SumFunctions.numeric(left).subtract(SumFunctions.numeric(right))
                                    : SumFunctions.numeric(left).add(SumFunctions.numeric(right))));
        }
        return total;
    }

    private CellValue term() {
        boolean minus = false;
        boolean signed = false;
        while (is("+") || is("-")) {
            minus ^= takes("-") || !takes("+");
            signed = true;
        }
        CellValue value = operand();
        if (!signed || value.isError()) {
            return value;
        }
        return SumFunctions.number(minus ? SumFunctions.numeric(value).negate() : SumFunctions.numeric(value));
    }

    private CellValue operand() {
        if (takes("(")) {
            CellValue inner = comparison();
            require(")");
            return inner;
        }
        Optional<List<CellValue>> referred = reference();
        if (referred.isPresent()) {
            List<CellValue> values = referred.get();
            return values.isEmpty() ? CellValue.NOTHING : values.get(0);
        }
        Token token = take();
        return switch (token.kind()) {
            case NUMBER -> SumFunctions.number(decimal(token.text()));
            case STRING ->
                CellValue.ofText(
                        token.text().substring(1, token.text().length() - 1).replace("\"\"", "\""));
            case NAME -> cells.value(token.text()).orElseThrow(Unknown::new);
            case FUNCTION -> function(token.text().toUpperCase(Locale.ROOT));
            default -> throw new Unknown();
        };
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER || !text.matches("[0-9]+\\.?[0-9]*|\\.[0-9]+")) {
            throw new Unknown();
        }
        return new BigDecimal(text);
    }

    /** The values of a reference to one cell; a range is a value only for a function. */
    private Optional<List<CellValue>> reference() {
        return referenceWhere(FormulaText.Reference::isOneCell);
    }

    private Optional<List<CellValue>> referenceWhere(Predicate<FormulaText.Reference> fits) {
        if (at >= tokens.size()) {
            throw new Unknown();
        }
        return formula.referenceAt(at).filter(fits).map(reference -> {
            at += reference.length();
            return cells.values(reference).orElseThrow(Unknown::new);
        });
    }

    private CellValue function(String name) {
        require("(");
        List<Argument> arguments = new ArrayList<>();
        do {
            arguments.add(argument());
        } while (takes(","));
        require(")");
        return SumFunctions.result(name, arguments);
    }

    private Argument argument() {
        int start = at;
        Optional<List<CellValue>> referred = referenceWhere(any -> true);
        if (referred.isPresent() && (is(",") || is(")"))) {
            return new Argument(true, referred.get());
        }
        at = start;
        return new Argument(false, List.of(comparison()));
    }

    private boolean is(String sign) {
        return at < tokens.size()
                && tokens.get(at).kind() == Kind.SIGN
                && tokens.get(at).text().equals(sign);
    }

    private boolean takes(String sign) {
        boolean found = is(sign);
        at += found ? 1 : 0;
        return found;
    }

    private void require(String sign) {
        if (!takes(sign)) {
            throw new Unknown();
        }
    }

    private Token take() {
        if (at >= tokens.size()) {
            throw new Unknown();
        }
        return tokens.get(at++);
    }
}
