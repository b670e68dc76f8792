package org.socialvalue.tender.stakeholder;

import java.util.List;
import org.socialvalue.tender.project.Stage;

/**
 * Whether the stakeholder map has changed since a stage.
 *
 * @param since the stage whose map it is compared with, as that stage left it
 * @param answered whether the map was drawn in the project's present stage, if only to say that
 *     nothing has changed
 */
public record MapChangesView(
    Stage since,
    Stage stage,
    boolean answered,
    boolean hasChanged,
    List<Stakeholder> added,
    List<Stakeholder> gone,
    List<MapChanges.Change> changed) {

  static MapChangesView of(MapOfStage earlier, MapOfStage present, Stage stage) {
    var changes = MapChanges.between(earlier.stakeholders(), present.stakeholders());
    return new MapChangesView(
        earlier.stage(),
        stage,
        present.stage() == stage,
        !changes.none(),
        changes.added(),
        changes.gone(),
        changes.changed());
  }
}
