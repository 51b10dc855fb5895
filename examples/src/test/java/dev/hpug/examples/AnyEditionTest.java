package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.hpug.json.EditionJsonReader;
import dev.hpug.json.EditionJsonWriter;
import dev.hpug.json.EditionReading;
import dev.hpug.metric.Edition;
import dev.hpug.report.Report;
import dev.hpug.rule.RuleSet;
import dev.hpug.testing.edition.DemoEditions;
import dev.hpug.testing.edition.SurveyEdition;
import dev.hpug.xlsx.WorkbookReader;
import dev.hpug.xlsx.blank.BlankForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever a file says that is read as an edition, its blank is made and read, and its rules run. */
class AnyEditionTest {

    private static final int TRIES = Integer.getInteger("hpug.editions", 30);
    private static final Pattern TEXT = Pattern.compile("(?<=: |\\[|, )\"([^\"\\\\]*)\"(?!:)");
    private static final List<String> ODD = List.of(
            "", " ", "?", "\u2026", "#", "%", "1", "Total", "current", "Section D", "a\u0000b", "\u2028", "hpug.D.3");

    private static byte[] form = {};

    @BeforeAll
    static void makeForm() {
        form = BlankForm.of(Edition.cpr2021()).bytes();
    }

    /** The file with a few of its texts replaced by odd ones, everywhere alike so that names go on to agree. */
    private static String odd(String file, Random random) {
        String changed = file;
        for (int i = random.nextInt(4); i >= 0; i--) {
            List<String> texts = new ArrayList<>();
            for (Matcher matcher = TEXT.matcher(changed); matcher.find(); ) {
                texts.add(matcher.group());
            }
            String text = texts.get(random.nextInt(texts.size()));
            String by = "\"" + ODD.get(random.nextInt(ODD.size())).replace("\u0000", "\\u0000") + "\"";
            changed = random.nextBoolean() ? changed.replace(text, by) : replaceOne(changed, text, by);
        }
        return changed;
    }

    private static String replaceOne(String file, String text, String by) {
        int at = file.lastIndexOf(text);
        return file.substring(0, at) + by + file.substring(at + text.length());
    }

    @Test
    void everyEditionThatIsReadCanBeUsed() {
        List<String> files = new ArrayList<>(List.of(new String(SurveyEdition.file(), StandardCharsets.UTF_8)));
        DemoEditions.all()
                .forEach(edition -> files.add(EditionJsonWriter.standard().toJson(edition)));
        int used = 0;
        for (int seed = 0; used < TRIES; seed++) {
            Random random = new Random(seed);
            String file = odd(files.get(random.nextInt(files.size())), random);
            EditionReading read = EditionJsonReader.standard().read(file.getBytes(StandardCharsets.UTF_8));
            if (read.edition().isPresent()) {
                used++;
                Edition edition = read.get();
                assertThatCode(() -> use(edition)).as("seed " + seed).doesNotThrowAnyException();
            }
        }
        assertThat(used).isEqualTo(TRIES);
    }

    private static void use(Edition edition) {
        WorkbookReader.ofAny(List.of(edition, Edition.cpr2021())).read(form);
        byte[] blank = BlankForm.of(edition).bytes();
        WorkbookReader.ofAny(List.of(edition, Edition.cpr2021())).read(blank);
        RuleSet.standard().check(Report.builder(edition).build());
    }
}
