package dev.hpug.xlsx.scan;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by index. */
final class SharedStringsPart {
    private SharedStringsPart() {}

    static List<String> read(XmlPart xml, Meter meter) {
        if (!xml.isRoot("sst", Namespaces.SPREADSHEET)) {
            throw xml.damaged("there are no shared strings");
        }
        int most = meter.limit(ScanLimit.SHARED_STRINGS);
        List<String> strings = new ArrayList<>();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            if (xml.element().equals("si")) {
                if (strings.size() == most) {
                    throw meter.over(ScanLimit.SHARED_STRINGS);
                }
                strings.add(RichText.read(xml));
            }
        }
        return strings;
    }
}
