/**
 * How an edition's form is laid out and worded, as plain data: which tables it has, how their rows and columns are labelled,
 * and how else the labels may be spelt. One description, by which workbooks are read and made.
 *
 * <p>Entry type: {@link dev.hpug.form.Form}. Items, fields, axes and members stand here by their ids; what they ask is the
 * business of {@code dev.hpug.metric}.
 */
@NullMarked
package dev.hpug.form;

import org.jspecify.annotations.NullMarked;
