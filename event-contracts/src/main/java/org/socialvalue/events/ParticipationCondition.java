package org.socialvalue.events;

import java.util.List;

/**
 * What a bidder has to be, to have or to have done to take part.
 *
 * @param id unique within the tender, such as {@code C1}
 * @param acceptsEquivalent whether something of the same worth does as well
 * @param acceptsWorkingTowards whether it is enough to be on the way there
 * @param forms codes of the forms of provider that may take part; empty where every form may
 */
public record ParticipationCondition(
    String id,
    Kind kind,
    LocalizedText text,
    boolean acceptsEquivalent,
    boolean acceptsWorkingTowards,
    List<String> forms) {

  /** What a condition of participation asks for. */
  public enum Kind {
    ACCREDITATION,
    EXPERIENCE,
    INSURANCE,
    PROVIDER_FORM,
    OTHER
  }
}
