package org.socialvalue.tender.stage;

import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.Stage;

/** Which way leads from the stage that a project is in to another one. */
sealed interface Way {

  /** To the next stage, through the gate of the one that is left. */
  record Forward(Stage leaving) implements Way {}

  /** To an earlier stage; what was decided is kept. */
  record Back() implements Way {}

  /** There is none. */
  record Closed(String why) implements Way {}

  static Way to(Stage to, CommissioningProject project) {
    var from = project.stage();
    if (to == from) {
      return new Closed("The project is in " + from + " already");
    }
    return from.isBefore(to) ? forward(from, to, project) : back(to, project);
  }

  private static Way forward(Stage from, Stage to, CommissioningProject project) {
    var next = Stage.values()[from.ordinal() + 1];
    if (to != next) {
      return new Closed("One stage at a time: after " + from + " comes " + next);
    }
    var facts = project.facts();
    return to == Stage.DO && facts.instrument().isTendered(facts.route())
        ? new Closed("A " + facts.instrument() + " gets to DO when its tender is published")
        : new Forward(from);
  }

  /** A notice that is out rests on what was analysed and planned: those two stay closed. */
  private static Way back(Stage to, CommissioningProject project) {
    return project.isPublished() && to.isBefore(Stage.DO)
        ? new Closed(
            "A tender of this project has been published and rests on what was found in "
                + to
                + ": start another project")
        : new Back();
  }
}
