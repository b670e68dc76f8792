package org.socialvalue.evaluation.ranking;

import java.util.List;

/**
 * What a ranking says of a lot as a whole; its places are rows.
 *
 * @param bids how many were ranked or found to be out
 */
public record LotHeader(
    String lotId,
    int bids,
    boolean tiedAtTheTop,
    boolean socialValueDecided,
    List<LotResult.Participation> participation) {}
