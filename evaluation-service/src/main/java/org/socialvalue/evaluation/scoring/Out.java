package org.socialvalue.evaluation.scoring;

/**
 * Why a bid did not stay in.
 *
 * @param because code of the rule, or how it dropped out
 * @param reason in words, with the figures compared
 */
public record Out(String because, String reason) {}
