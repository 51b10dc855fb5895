package dev.hpug.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignDtoTest {

    private static ForeignDto.Survey thirds(String third) {
        return new ForeignDto.Survey(
                "Thirds", List.of(new BigDecimal(third), new BigDecimal(third), new BigDecimal(third)));
    }

    @Test
    void honestlyRoundedThirdsAreValidAndImpossibleOnesAreNot() {
        assertThat(ForeignDto.problems(thirds("33.3"))).isEmpty();
        assertThat(ForeignDto.problems(thirds("33.4")))
                .containsExactly("percentages: Cannot be the rounded parts of one whole.");
    }
}
