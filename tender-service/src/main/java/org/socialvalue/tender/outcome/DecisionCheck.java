package org.socialvalue.tender.outcome;

import java.util.List;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;

/**
 * What would come of a decision.
 *
 * @param decidable whether nothing stands in the way
 */
public record DecisionCheck(boolean decidable, List<Finding> findings) {

  static DecisionCheck of(List<Finding> findings, List<Acknowledgement> acknowledged) {
    return new DecisionCheck(Findings.standing(findings, acknowledged).isEmpty(), findings);
  }
}
