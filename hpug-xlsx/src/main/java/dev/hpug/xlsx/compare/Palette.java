package dev.hpug.xlsx.compare;

import dev.hpug.report.PaymentMethod;

/** Colours that can be told apart, as red, green and blue in hexadecimal. */
final class Palette {

    private static final String[] SERIES = {
        "4E79A7", "F28E2B", "59A14F", "E15759", "B07AA1", "76B7B2", "EDC948", "9C755F"
    };

    private Palette() {}

    /** How many series there are colours for. */
    static int size() {
        return SERIES.length;
    }

    /** The colour of the series of that index, from 0. */
    static String of(int series) {
        return SERIES[series];
    }

    /** Grey for legacy payment, cold colours where the provider can lose money, warm ones where it can only gain. */
    static String of(PaymentMethod method) {
        return switch (method) {
            case LEGACY -> "A6A6A6";
            case SHARED_RISK -> "1F4E79";
            case SHARED_SAVINGS -> "F28E2B";
            case PAY_FOR_PERFORMANCE -> "FFD27F";
            case FULL_CAPITATION -> "4E9AD9";
            case PARTIAL_CAPITATION -> "A9D3F5";
            case RETROSPECTIVE_BUNDLES -> "1E8449";
            case PROSPECTIVE_BUNDLES -> "8CD17D";
            case NON_VISIT_FUNCTIONS -> "C0392B";
            case OTHER_INCENTIVES -> "B07AA1";
        };
    }
}
