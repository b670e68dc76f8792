package org.socialvalue.tender.redesign;

import org.socialvalue.tender.groundwork.Groundwork;

/** A round that is to be decided, with all that its rules look at. */
public record RoundInQuestion(DecideRound asked, Groundwork groundwork) {}
