package org.socialvalue.tender.publication;

import java.util.List;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;

/**
 * What would come of publishing.
 *
 * @param publishable whether nothing stands in the way: no block, and each advice acknowledged
 */
public record PublicationCheck(boolean publishable, List<Finding> findings) {

  static PublicationCheck of(List<Finding> findings, List<Acknowledgement> acknowledged) {
    return new PublicationCheck(Findings.standing(findings, acknowledged).isEmpty(), findings);
  }
}
