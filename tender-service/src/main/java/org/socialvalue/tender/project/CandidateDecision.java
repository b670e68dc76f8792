package org.socialvalue.tender.project;

import java.time.Instant;
import java.util.UUID;
import org.socialvalue.tender.learning.Candidate;

/**
 * What a project makes of something that an earlier contract taught.
 *
 * @param lineage of the candidate
 * @param standing what the candidate was when it was decided on; another standing is decided anew
 */
public record CandidateDecision(
    UUID lineage,
    Candidate.Standing standing,
    Kind decision,
    String reason,
    String by,
    String byName,
    Instant at) {

  /** What is decided about what an earlier contract taught. */
  public enum Kind {
    /** It is taken up in this project. */
    ACCEPT,
    /** It is left, with a reason. */
    DECLINE
  }
}
