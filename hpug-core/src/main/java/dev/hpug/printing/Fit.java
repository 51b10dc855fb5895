package dev.hpug.printing;

/** How well figures that hang together fit a way of printing them. */
public enum Fit {
    /** They do: 14 hospitals and 11 % in whole percents. */
    FITS,
    /** They can, but honest rounding seldom gives such a total: ten shares in tenths that add up to 99.6. */
    UNLIKELY,
    /** They do if a rate was taken of slightly fewer events than were counted, such as births whose kind of delivery is known. */
    OF_FEWER_EVENTS,
    /** They cannot: 12 births and 33.4 % in tenths. */
    FAILS
}
