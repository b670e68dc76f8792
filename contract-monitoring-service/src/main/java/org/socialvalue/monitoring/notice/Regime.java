package org.socialvalue.monitoring.notice;

/**
 * What the law's regime of a contract says about notices.
 *
 * @param noticeWithinDays calendar days from when it is known to the last day to publish
 * @param requiredByLaw whether the law asks for it, as far as is known
 */
public record Regime(String code, int noticeWithinDays, boolean requiredByLaw, String source) {}
