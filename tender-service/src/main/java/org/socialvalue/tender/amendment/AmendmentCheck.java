package org.socialvalue.tender.amendment;

import java.util.List;
import org.socialvalue.kit.json.Change;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;

/**
 * What would come of amending.
 *
 * @param possible whether nothing stands in the way: a change, no block, each advice acknowledged
 * @param changes what would change, by pointers into the content
 * @param bidsMustConfirm whether those who have submitted would have to confirm
 */
public record AmendmentCheck(
    boolean possible, List<Finding> findings, List<Change> changes, boolean bidsMustConfirm) {

  static AmendmentCheck of(JudgedAmendment judged, List<Acknowledgement> acknowledged) {
    var changes = judged.changes();
    return new AmendmentCheck(
        !changes.isEmpty() && Findings.standing(judged.findings(), acknowledged).isEmpty(),
        judged.findings(),
        changes,
        Amendment.asksOtherwise(changes));
  }
}
