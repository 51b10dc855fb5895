// Fills a blank form as exceljs does: node fill-exceljs.js blank.xlsx values.tsv out.xlsx
const fs = require("fs");
const ExcelJS = require("exceljs");
const [blank, values, out] = process.argv.slice(2);
(async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(blank);
  const sheet = book.getWorksheet("Progress Report");
  for (const line of fs.readFileSync(values, "utf8").trim().split("\n")) {
    const [cell, kind, value] = line.split("\t");
    if (kind === "SHARE") {
      sheet.getCell(cell).value = Number(value) / 100;
      sheet.getCell(cell).numFmt = "0.0%";
    } else if (kind === "COUNT" || kind === "DOLLARS") {
      sheet.getCell(cell).value = Number(value);
    } else {
      sheet.getCell(cell).value = kind === "TEXT" ? "Other: " + value : value;
    }
  }
  await book.xlsx.writeFile(out);
})();
