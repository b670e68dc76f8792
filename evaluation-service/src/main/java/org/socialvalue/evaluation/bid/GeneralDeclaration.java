package org.socialvalue.evaluation.bid;

import org.socialvalue.events.LocalizedText;

/**
 * Something that every bidder can declare, whatever the tender.
 *
 * @param required whether a bid without it is refused; otherwise its absence is only told
 */
public record GeneralDeclaration(String code, LocalizedText text, boolean required) {}
