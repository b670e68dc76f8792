package org.socialvalue.events;

import java.util.List;

/**
 * A competition that only some forms of provider may enter (Welsh process, rebalancing care).
 *
 * @param basis code of the legal basis in the register of the tender's regime
 * @param maximumTermMonths the longest that the contract may last, extensions included
 * @param forms codes of the forms of provider it is reserved for
 * @param reason why, in words that bidders read
 */
public record Reservation(
    String basis, int maximumTermMonths, List<String> forms, LocalizedText reason) {}
