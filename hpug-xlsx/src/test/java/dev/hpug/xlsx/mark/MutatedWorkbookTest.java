package dev.hpug.xlsx.mark;

import static org.assertj.core.api.Assertions.fail;

import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rollforward.RolledForward;
import dev.hpug.rule.Finding;
import dev.hpug.rule.Findings;
import dev.hpug.rule.RuleSet;
import dev.hpug.rule.Severity;
import dev.hpug.rule.Submission;
import dev.hpug.testing.ConsistentReports;
import dev.hpug.xlsx.UneditableWorkbookException;
import dev.hpug.xlsx.fill.WorkbookFiller;
import dev.hpug.xlsx.fill.WorkbookRoller;
import dev.hpug.xlsx.scan.NotAWorkbookException;
import dev.hpug.xlsx.scan.XlsxBuilder;
import dev.hpug.xlsx.testing.CrowdedWorkbook;
import dev.hpug.xlsx.testing.PackageParts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Workbooks whose parts somebody has tampered with are edited or refused, and nothing else; {@code -Dhpug.mutations} says how
 * many.
 */
class MutatedWorkbookTest {

    private static final int MUTATIONS = Integer.getInteger("hpug.mutations", 150);
    private static final Edition EDITION = Edition.cpr2021();
    private static final Report REPORT = ConsistentReports.of(4);
    private static final Pattern PIECE = Pattern.compile("<[^<>]*>|\"[^\"<>]*\"|(?<=>)[^<>]+(?=<)");
    private static final List<String> NASTY = List.of(
            "",
            "-1",
            "0",
            "1",
            "2147483648",
            "A1",
            "XFD1048576",
            "A1:B2",
            "ZZZZ1",
            "A0",
            "rId1",
            "true",
            "1E400",
            "'It''s'!$A$1",
            "SUM(A1:",
            "=",
            "tc={1}",
            "hpug",
            "[hpug] x",
            "\u0130",
            "../../x",
            "/xl/workbook.xml");

    private final WorkbookFiller filler = WorkbookFiller.of(EDITION);
    private final WorkbookRoller roller = WorkbookRoller.of(EDITION);
    private final WorkbookMarker marker = WorkbookMarker.standard();
    private final Findings findings = findings();

    @Test
    void isEditedOrRefused() {
        byte[] crowded = CrowdedWorkbook.of(REPORT).bytes();
        byte[] marked = marker.mark(crowded, findings);
        for (long seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            Map<String, byte[]> parts = PackageParts.of(random.nextBoolean() ? crowded : marked);
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                mutate(random, parts);
            }
            byte[] file = XlsxBuilder.zip(parts);
            attempt(seed, "fill", () -> filler.fill(file, REPORT));
            attempt(seed, "roll", () -> roller.roll(file, RolledForward.of(REPORT)));
            attempt(seed, "mark", () -> marker.mark(file, findings));
            attempt(seed, "unmark", () -> marker.unmark(file));
        }
    }

    private static void mutate(Random random, Map<String, byte[]> parts) {
        List<String> names = parts.keySet().stream()
                .filter(name -> name.endsWith("xml") || name.endsWith("rels") || name.endsWith("vml"))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        String xml = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        List<int[]> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(xml);
        while (piece.find()) {
            pieces.add(new int[] {piece.start(), piece.end()});
        }
        if (pieces.isEmpty()) {
            return;
        }
        int[] one = pieces.get(random.nextInt(pieces.size()));
        int[] other = pieces.get(random.nextInt(pieces.size()));
        String nasty = NASTY.get(random.nextInt(NASTY.size()));
        boolean quoted = xml.charAt(one[0]) == '"';
        String replacement = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> xml.substring(one[0], one[1]) + xml.substring(one[0], one[1]);
            case 2 -> xml.substring(other[0], other[1]);
            default -> nasty;
        };
        parts.put(
                name,
                (xml.substring(0, one[0]) + (quoted ? "\"" + nasty + "\"" : replacement) + xml.substring(one[1]))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void attempt(long seed, String operation, Callable<?> edit) {
        try {
            edit.call();
        } catch (NotAWorkbookException | UneditableWorkbookException refused) {
            // with a reason and what would mend it
        } catch (Throwable untyped) {
            fail("seed " + seed + ", " + operation, untyped);
        }
    }

    private static Findings findings() {
        List<Finding> findings = new ArrayList<>();
        for (String cell : List.of("K16", "L130", "A1", "XFD1048576")) {
            findings.add(
                    Finding.of("own.rule", Severity.WARNING, "What.", "Mend.").at("Progress Report!" + cell));
        }
        return RuleSet.standard().check(new Submission(REPORT, fact -> Optional.empty(), List.of(), findings));
    }
}
