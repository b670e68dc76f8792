package org.socialvalue.evaluation.bid;

import java.util.List;
import org.socialvalue.events.ParticipationCondition;

/**
 * What a bidder has to declare, and can.
 *
 * @param general by their codes in the bid's {@code declared}
 * @param conditions by their ids in the bid's {@code conditions}
 */
public record DeclarationsView(
    List<GeneralDeclaration> general, List<ParticipationCondition> conditions) {}
