package org.socialvalue.tender.outcome;

import java.util.UUID;

/**
 * An outcome that is to become part of a contract, with all that its rules look at.
 *
 * @param lineage the identity it keeps; a core outcome that came of the same one is the same thing
 * @param at JSON pointer of the outcome in what is being decided; findings point below it
 */
public record OutcomeInQuestion(
    String at,
    Use use,
    UUID lineage,
    ProposedOutcome outcome,
    Safeguards safeguards,
    Surroundings around) {

  /** What the outcome is to be used as. */
  public enum Use {
    /** Asked for and scored. */
    SPECIFIED,
    /** Asked for by the contract, never scored. */
    UNSCORED_KPI
  }
}
