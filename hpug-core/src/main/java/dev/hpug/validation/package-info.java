/**
 * hpug's rules as Jakarta Validation constraints: {@link dev.hpug.validation.ConsistentReport} for reports, and
 * {@link dev.hpug.validation.Percent}, {@link dev.hpug.validation.WholeCount}, {@link dev.hpug.validation.TwelveMonths} and
 * {@link dev.hpug.validation.SumsToWhole} for other people's objects. A thin bridge: what is right and wrong is decided by
 * {@code dev.hpug.rule} and {@code dev.hpug.arithmetic}. As with every constraint but those about {@code null}, an absent
 * value is valid.
 *
 * <p>Bean Validation looks at fields, record components, container elements and accessors named {@code getX} or
 * {@code isX}; a constraint on an accessor of any other name is ignored without a word.
 */
@NullMarked
package dev.hpug.validation;

import org.jspecify.annotations.NullMarked;
