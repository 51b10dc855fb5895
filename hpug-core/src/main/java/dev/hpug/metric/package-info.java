/**
 * What the report asks: {@link dev.hpug.metric.Edition} is the catalogue of one year, {@link dev.hpug.metric.Metric} one
 * question with a typed answer, {@link dev.hpug.metric.Key} that question for one line of business or membership.
 *
 * <p>The metrics themselves are defined in one place, {@code Cpr2021}. What was answered belongs to
 * {@code dev.hpug.report}.
 */
@NullMarked
package dev.hpug.metric;

import org.jspecify.annotations.NullMarked;
