package org.socialvalue.tender.redesign;

import java.util.List;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;

/**
 * What would come of deciding a round so.
 *
 * @param decidable whether nothing stands in the way: no block, and each advice acknowledged
 */
public record RoundCheck(boolean decidable, List<Finding> findings) {

  static RoundCheck of(List<Finding> findings, List<Acknowledgement> acknowledged) {
    return new RoundCheck(Findings.standing(findings, acknowledged).isEmpty(), findings);
  }
}
