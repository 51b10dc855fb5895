package dev.hpug.examples;

import dev.hpug.json.ReportJsonWriter;
import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.RuleSet;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.blank.BlankForm;
import dev.hpug.xlsx.compare.MeetingWorkbook;
import dev.hpug.xlsx.fill.FilledWorkbook;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.fill.WorkbookRoller;
import dev.hpug.xlsx.mark.WorkbookMarker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** A program that makes a file of every kind, for tests that run it in a virtual machine of its own. */
final class EveryOutput {

    private EveryOutput() {}

    /** Prints what each file is like, under the locale and in the time zone given; with a file as well, writes the last there. */
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException, RefusalException {
        Locale.setDefault(Locale.forLanguageTag(args[0]));
        TimeZone.setDefault(TimeZone.getTimeZone(args[1]));
        Edition edition = Edition.cpr2021();
        Report report = Input.sample().report();
        byte[] blank = BlankForm.of(edition).bytes();
        FilledWorkbook filled = WorkbookFiller.of(edition).fill(blank, report);
        byte[] marked = WorkbookMarker.standard()
                .mark(blank, RuleSet.standard().check(WorkbookReader.of(edition).read(blank)));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("blank", blank);
        files.put("meeting", MeetingWorkbook.ofYears(List.of(report)).bytes());
        files.put("filled", filled.bytes());
        files.put(
                "rolled",
                WorkbookRoller.of(edition).roll(blank, RolledForward.of(report)).bytes());
        files.put("marked", marked);
        files.put("unmarked", WorkbookMarker.standard().unmark(marked));
        files.put("json", ReportJsonWriter.indented().toJson(report).getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.getValue());
            System.out.println(file.getKey() + " " + HexFormat.of().formatHex(digest));
        }
        if (args.length > 2) {
            filled.write(Path.of(args[2]));
        }
    }
}
