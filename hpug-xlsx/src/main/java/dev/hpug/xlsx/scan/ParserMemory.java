package dev.hpug.xlsx.scan;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets one scan profit from the names the parser learnt in those before it, which saves a tenth of a scan.
 *
 * <p>The parser never forgets a name and slows down as names collide. So what it learnt is thrown away after a scan that was
 * refused or met more names than spreadsheet programs write, and after a hundred scans in any case. Safe for use by many
 * threads.
 */
final class ParserMemory {

    /** Workbooks of Excel, LibreOffice and others hold fewer than this. */
    private static final int ORDINARY_NAMES = 250;

    private static final int SCANS = 100;

    private final AtomicInteger scans = new AtomicInteger();
    private volatile InputFactoryImpl factory = XmlPart.newFactory();

    /** The factory of the next scan's parsers. */
    InputFactoryImpl factory() {
        if (scans.getAndIncrement() >= SCANS) {
            forget();
        }
        return factory;
    }

    /** To be told of every scan that was not refused. */
    void learnt(int names) {
        if (names > ORDINARY_NAMES) {
            forget();
        }
    }

    /** To be told of every scan that was refused. */
    void forget() {
        scans.set(0);
        factory = XmlPart.newFactory();
    }
}
