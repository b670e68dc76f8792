package org.socialvalue.evaluation.scoring;

/**
 * One step of an explanation.
 *
 * @param rule code of the rule that the step applies
 * @param text in words, with the figures
 */
public record Step(String rule, String text) {}
