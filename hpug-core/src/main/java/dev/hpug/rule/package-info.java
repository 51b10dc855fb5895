/**
 * What is wrong with a report. {@link dev.hpug.rule.RuleSet} runs {@link dev.hpug.rule.Rule}s over a
 * {@link dev.hpug.rule.Submission} and gives {@link dev.hpug.rule.Findings}. The rules hpug ships are listed in
 * {@code StandardRules}.
 */
@NullMarked
package dev.hpug.rule;

import org.jspecify.annotations.NullMarked;
