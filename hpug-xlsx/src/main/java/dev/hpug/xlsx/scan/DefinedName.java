package dev.hpug.xlsx.scan;

import java.util.OptionalInt;

/**
 * A name given to a formula in the workbook, such as {@code PlanName} for {@code 'Progress Report'!$B$4}.
 *
 * @param name the name as stored, {@code "PlanName"}; built-in ones start with {@code "_xlnm."}
 * @param formula what it stands for, without an equals sign and never evaluated: {@code "'Progress Report'!$B$4"}
 * @param sheetIndex the sheet it is local to, counted from 0, or empty when it holds for the whole workbook
 */
public record DefinedName(String name, String formula, OptionalInt sheetIndex) {}
