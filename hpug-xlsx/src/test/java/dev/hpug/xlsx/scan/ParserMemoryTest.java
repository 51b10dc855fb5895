package dev.hpug.xlsx.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.junit.jupiter.api.Test;

class ParserMemoryTest {

    private final ParserMemory memory = new ParserMemory();
    private final InputFactoryImpl first = memory.factory();

    @Test
    void anOrdinaryWorkbooksNamesAreKept() {
        memory.learnt(250);

        assertThat(memory.factory()).isSameAs(first);
    }

    @Test
    void manyNamesAreForgotten() {
        memory.learnt(251);

        assertThat(memory.factory()).isNotSameAs(first);
    }

    @Test
    void aRefusedWorkbooksNamesAreForgotten() {
        memory.forget();

        assertThat(memory.factory()).isNotSameAs(first);
    }

    @Test
    void namesAreForgottenAfterAHundredScansInAnyCase() {
        for (int scan = 1; scan < 100; scan++) {
            assertThat(memory.factory()).isSameAs(first);
        }

        assertThat(memory.factory()).isNotSameAs(first);
    }
}
