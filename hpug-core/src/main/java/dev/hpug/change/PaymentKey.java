package dev.hpug.change;

import dev.hpug.metric.Edition;
import dev.hpug.metric.Key;
import dev.hpug.metric.LineOfBusiness;
import dev.hpug.report.PaymentMethod;
import dev.hpug.value.Share;
import java.util.Arrays;
import java.util.List;

/**
 * One of section D's ten methods with its key, looked up once because a total asks for all ten.
 *
 * @param method how the dollars are paid
 * @param key its share, for one line of business
 */
record PaymentKey(PaymentMethod method, Key<Share> key) {

    private static final List<PaymentKey> COMMERCIAL = keys(LineOfBusiness.COMMERCIAL);
    private static final List<PaymentKey> MEDICAID = keys(LineOfBusiness.MEDICAID);

    static List<PaymentKey> of(LineOfBusiness line) {
        return switch (line) {
            case COMMERCIAL -> COMMERCIAL;
            case MEDICAID -> MEDICAID;
        };
    }

    private static List<PaymentKey> keys(LineOfBusiness line) {
        return Arrays.stream(PaymentMethod.values())
                .map(method -> new PaymentKey(
                        method, Edition.cpr2021().share(method.id(), "share").at(line)))
                .toList();
    }
}
