package org.socialvalue.tender.learning;

import java.util.UUID;
import org.socialvalue.tender.project.CommissioningProject;

/**
 * Something that an earlier contract taught, as rules look at it.
 *
 * @param decided whether it was accepted or declined as what it stands for today
 */
public record CandidateFacts(
    UUID lineage, Candidate.Standing standing, String statement, boolean decided) {

  static CandidateFacts of(Candidate candidate, CommissioningProject project) {
    return new CandidateFacts(
        candidate.lineage(),
        candidate.standing(),
        candidate.statement().en(),
        project.candidateDecisions().stream()
            .anyMatch(
                decision ->
                    decision.lineage().equals(candidate.lineage())
                        && decision.standing() == candidate.standing()));
  }
}
