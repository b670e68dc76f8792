package org.socialvalue.monitoring;

import java.util.List;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;

/**
 * What the rules find when a step is only tried.
 *
 * @param findings all of them
 * @param possible whether the step would be done with the acknowledgements that were sent
 */
public record FindingsView(List<Finding> findings, boolean possible) {

  public static FindingsView of(List<Finding> findings, List<Acknowledgement> given) {
    return new FindingsView(findings, Findings.standing(findings, given).isEmpty());
  }
}
