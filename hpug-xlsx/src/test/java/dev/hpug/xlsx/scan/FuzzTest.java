package dev.hpug.xlsx.scan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the bytes are: a workbook, or the one exception, soon. */
class FuzzTest {
    private static final byte[] VALID = XlsxBuilder.create()
            .sheet(
                    "Progress Report",
                    "state='hidden'",
                    "<cols><col min='1' max='3' hidden='1'/></cols><sheetData>"
                            + "<row r='1'><c r='A1' s='1'><v>0.56999999999999995</v></c><c r='B1' t='s'><v>1</v></c></row>"
                            + "<row r='2' hidden='1'><c r='A2' t='inlineStr'><is><r><t>a_x000D_b &amp; c</t></r></is></c>"
                            + "<c r='C2' t='str'><f>SUM(A1:A2)</f><v></v></c><c r='D2' t='e'><v>#REF!</v></c></row></sheetData>"
                            + "<mergeCells count='1'><mergeCell ref='A1:B2'/></mergeCells>")
            .sharedStrings("<t>one</t>", "<r><t>two</t></r><rPh sb='0' eb='1'><t>x</t></rPh>")
            .formats("General", "0.0%")
            .afterSheets("<definedNames><definedName name='n'>'Progress Report'!$A$1</definedName></definedNames>")
            .build();

    private static final String[] FRAGMENTS = {
        "<",
        ">",
        "&",
        "\"",
        "'",
        "/",
        "<!--",
        "]]>",
        "<![CDATA[",
        "<?",
        "&#0;",
        "&#x10FFFF;",
        "&#xD800;",
        "<v>",
        "</c>",
        "xmlns:",
        "9",
        "99999999999",
        "-1",
        "\u0000",
        "\uFFFF",
        "\u00E9",
        "<!DOCTYPE a>",
        "r='A1'",
        "xmlns=''",
        "=",
        " ",
        "\n",
        "encoding='UTF-7'"
    };

    /** Scans, and answers why not; any other throwable, or a fault of ours passed off as a malformed file, fails the test. */
    private static void survives(byte[] file) {
        try {
            ScannedWorkbook workbook = WorkbookScanner.of(ScanLimits.defaults()).scan(file);
            assertThat(workbook.sheets()).isNotEmpty();
        } catch (NotAWorkbookException e) {
            Throwable cause = e.getCause();
            boolean ours = cause instanceof RuntimeException
                    && !(cause instanceof IndexOutOfBoundsException)
                    && cause.getStackTrace().length > 0
                    && cause.getStackTrace()[0].getClassName().startsWith("dev.hpug");
            assertThat(ours).as("%s", cause).isFalse();
        }
    }

    private static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(VALID))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    @Timeout(60)
    void flippedBytesOfTheFile() {
        Random random = new Random(20_260_101);
        for (int i = 0; i < 8_000; i++) {
            byte[] file = VALID.clone();
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            survives(file);
        }
    }

    /** Mutates before compressing, so that checksums are right and the XML layer gets to see the damage. */
    @Test
    @Timeout(60)
    void mutatedXmlInAGoodArchive() throws IOException {
        Map<String, byte[]> parts = parts();
        List<String> names = new ArrayList<>(parts.keySet());
        Random random = new Random(20_260_102);
        for (int i = 0; i < 8_000; i++) {
            String name = names.get(random.nextInt(names.size()));
            Map<String, byte[]> mutated = new LinkedHashMap<>(parts);
            mutated.put(name, mutate(requireNonNull(parts.get(name)), random));
            survives(XlsxBuilder.zip(mutated));
        }
    }

    private static byte[] mutate(byte[] xml, Random random) {
        int at = random.nextInt(xml.length);
        return switch (random.nextInt(4)) {
            case 0 -> join(xml, at, new byte[] {(byte) random.nextInt()}, at + 1);
            case 1 -> Arrays.copyOf(xml, at);
            case 2 -> join(xml, at, FRAGMENTS[random.nextInt(FRAGMENTS.length)].getBytes(StandardCharsets.UTF_8), at);
            default -> join(xml, at, new byte[0], Math.min(xml.length, at + 1 + random.nextInt(20)));
        };
    }

    private static byte[] join(byte[] xml, int until, byte[] between, int from) {
        byte[] joined = Arrays.copyOf(xml, until + between.length + xml.length - from);
        System.arraycopy(between, 0, joined, until, between.length);
        System.arraycopy(xml, from, joined, until + between.length, xml.length - from);
        return joined;
    }

    @Property(tries = 500)
    void anyBytes(@ForAll @Size(max = 2_000) byte[] bytes) {
        survives(bytes);
    }

    @Property(tries = 500)
    void anyBytesBehindAnArchivesFirst(@ForAll @Size(max = 500) byte[] bytes) {
        byte[] file = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 4 + bytes.length);
        System.arraycopy(bytes, 0, file, 4, bytes.length);
        survives(file);
    }

    @Property(tries = 300)
    void anyBytesBehindAnOldOfficeFilesFirst(@ForAll @Size(max = 2_000) byte[] bytes) {
        byte[] file = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] joined = Arrays.copyOf(file, file.length + bytes.length);
        System.arraycopy(bytes, 0, joined, file.length, bytes.length);
        survives(joined);
    }

    @Property(tries = 500)
    void anyBytesAsASheet(@ForAll @Size(max = 300) byte[] bytes) {
        survives(XlsxBuilder.ofRows("").part("xl/worksheets/sheet1.xml", bytes).build());
    }
}
