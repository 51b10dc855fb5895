/** The two 12-month periods every metric is asked for; {@link dev.hpug.period.ReportingPeriods} holds a report's pair. */
@NullMarked
package dev.hpug.period;

import org.jspecify.annotations.NullMarked;
