package org.socialvalue.tender.stage;

import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.project.StageMove;

/**
 * What would come of a move.
 *
 * @param movable whether nothing stands in the way: no block, and each advice acknowledged
 */
public record MoveCheck(boolean movable, Stage from, Stage to, List<Finding> findings) {

  static MoveCheck of(StageMove move) {
    return new MoveCheck(
        Findings.standing(move.findings(), move.acknowledgements()).isEmpty(),
        move.from(),
        move.to(),
        move.findings());
  }
}
