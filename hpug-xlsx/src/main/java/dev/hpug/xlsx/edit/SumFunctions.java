package dev.hpug.xlsx.edit;

import dev.hpug.xlsx.scan.CellKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What the functions of {@link SumFormula} make of their arguments. */
final class SumFunctions {

    private static final int MOST_DECIMALS = 30;

    private SumFunctions() {}

    /** Thrown where a formula does what is not done here. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super("", null, false, false);
        }
    }

    /** One argument of a function: the values of its cells, or the value of an expression. */
    record Argument(boolean isReference, List<CellValue> values) {

        CellValue value() {
            return values.isEmpty() ? CellValue.NOTHING : values.get(0);
        }
    }

    static CellValue result(String function, List<Argument> arguments) {
        return switch (function) {
            case "SUM" -> added(arguments);
            case "COUNT" -> number(BigDecimal.valueOf(counted(arguments)));
            case "ROUND" -> rounded(arguments);
            case "IF" -> chosen(arguments);
            case "LEFT" -> start(arguments);
            default -> throw new Unknown();
        };
    }

    /** Texts and truth values in cells count for nothing. */
    private static CellValue added(List<Argument> arguments) {
        BigDecimal total = BigDecimal.ZERO;
        for (Argument argument : arguments) {
            for (CellValue value : argument.values()) {
                if (value.isError()) {
                    return value;
                }
                if (value.isNumber() || !argument.isReference()) {
                    total = total.add(numeric(value));
                }
            }
        }
        return number(total);
    }

    private static long counted(List<Argument> arguments) {
        return arguments.stream()
                .flatMap(argument -> argument.values().stream())
                .filter(CellValue::isNumber)
                .count();
    }

    private static CellValue rounded(List<Argument> arguments) {
        if (arguments.size() != 2) {
            throw new Unknown();
        }
        CellValue value = arguments.get(0).value();
        CellValue places = arguments.get(1).value();
        return firstError(value, places).orElseGet(() -> {
            BigDecimal decimals = numeric(places).setScale(0, RoundingMode.DOWN);
            if (decimals.abs().compareTo(BigDecimal.valueOf(MOST_DECIMALS)) > 0) {
                throw new Unknown();
            }
            return number(numeric(value).setScale(decimals.intValueExact(), RoundingMode.HALF_UP));
        });
    }

    private static CellValue start(List<Argument> arguments) {
        if (arguments.size() != 2) {
            throw new Unknown();
        }
        CellValue text = arguments.get(0).value();
        CellValue length = arguments.get(1).value();
        return firstError(text, length).orElseGet(() -> {
            String whole = textOf(text);
            BigDecimal characters = numeric(length);
            if (characters.signum() < 0) {
                throw new Unknown();
            }
            return CellValue.ofText(whole.substring(
                    0, characters.min(BigDecimal.valueOf(whole.length())).intValue()));
        });
    }

    private static CellValue chosen(List<Argument> arguments) {
        if (arguments.size() != 3) {
            throw new Unknown();
        }
        CellValue condition = arguments.get(0).value();
        return condition.isError()
                ? condition
                : arguments.get(numeric(condition).signum() != 0 ? 1 : 2).value();
    }

    /** How a program would print a number is not known here. */
    static String textOf(CellValue value) {
        if (value.kind() == CellKind.TEXT || value.equals(CellValue.NOTHING)) {
            return value.text();
        }
        throw new Unknown();
    }

    static Optional<CellValue> firstError(CellValue left, CellValue right) {
        return left.isError() ? Optional.of(left) : Optional.of(right).filter(CellValue::isError);
    }

    static BigDecimal numeric(CellValue value) {
        return switch (value.kind()) {
            case NUMBER, BOOLEAN -> value.number();
            case EMPTY -> BigDecimal.ZERO;
            default -> throw new Unknown();
        };
    }

    /** A number on the way, with all its digits. */
    static CellValue number(BigDecimal number) {
        return new CellValue(CellKind.NUMBER, number.toString());
    }

    static CellValue truth(boolean holds) {
        return new CellValue(CellKind.BOOLEAN, holds ? "1" : "0");
    }
}
