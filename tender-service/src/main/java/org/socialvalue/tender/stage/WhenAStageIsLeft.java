package org.socialvalue.tender.stage;

import java.time.Instant;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.Stage;

/**
 * Does something in the transaction in which a project goes on from a stage. After going back, the
 * same stage can be left again.
 */
public interface WhenAStageIsLeft {

  void left(CommissioningProject project, Stage stage, Actor actor, Instant at);
}
