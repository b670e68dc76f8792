package org.socialvalue.tender.project;

import org.socialvalue.kit.actor.Actor;

/** Does something in the transaction in which a project starts, by hand or from a notice. */
public interface WhenAProjectStarts {

  void started(CommissioningProject project, Actor actor);
}
