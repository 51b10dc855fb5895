package dev.hpug.xlsx.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hpug.value.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NICU                             | NICU
                    Other NICU                       | NICU
                    Other: NICU                      | NICU
                    Other – NICU                     | NICU
                    OTHER - Neonatal intensive care  | Neonatal intensive care
                    Other __NICU__                   | NICU
                    Other (NICU)                     | NICU
                    Other (please describe): doulas  | doulas
                    Other (please specify) doulas    | doulas
                    Other: Burn care (adult)         | Burn care (adult)
                    Another clinic                   | Another clinic
                    """)
    void findsTheNameAPlanGave(String written, String name) {
        assertThat(PlanName.of(written)).contains(Text.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Other",
                "Other __________",
                "Other:",
                "Other (please describe)",
                "Other - please specify:",
                "____"
            })
    void anInvitationIsNoName(String written) {
        assertThat(PlanName.of(written)).isEmpty();
    }
}
