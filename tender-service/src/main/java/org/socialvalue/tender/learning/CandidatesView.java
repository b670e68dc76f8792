package org.socialvalue.tender.learning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.project.CandidateDecision;
import org.socialvalue.tender.project.CommissioningProject;

/**
 * What a project inherits.
 *
 * @param version of the project; deciding on a candidate is a change of it
 * @param candidates newest first, at most 200
 */
public record CandidatesView(UUID projectId, long version, List<Inherited> candidates) {

  /**
   * A candidate, and what was made of it.
   *
   * @param needsDecision whether it is to be accepted or declined at all
   * @param decision null while nobody has decided; where the candidate stands for something else
   *     since, it is decided anew
   */
  public record Inherited(
      Candidate candidate, boolean needsDecision, @Nullable CandidateDecision decision) {}

  static CandidatesView from(CommissioningProject project, List<Candidate> candidates) {
    return new CandidatesView(
        project.id(),
        project.version(),
        candidates.stream().map(candidate -> inherited(project, candidate)).toList());
  }

  private static Inherited inherited(CommissioningProject project, Candidate candidate) {
    var decision =
        project.candidateDecisions().stream()
            .filter(one -> one.lineage().equals(candidate.lineage()))
            .findFirst()
            .orElse(null);
    return new Inherited(
        candidate, candidate.standing() != Candidate.Standing.FOR_THE_RECORD, decision);
  }
}
