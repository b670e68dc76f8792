package org.socialvalue.tender.stakeholder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.project.Stage;

/**
 * The stakeholder map as rules look at it.
 *
 * @param map null while nobody has drawn one
 * @param stage the project's present stage
 */
public record StakeholderFacts(@Nullable MapOfStage map, Stage stage) {

  public boolean drawn() {
    return map != null;
  }

  /** Everybody on the map, in its order. */
  public List<Stakeholder> all() {
    return map == null ? List.of() : map.stakeholders();
  }

  public List<Stakeholder> of(StakeholderGroup group) {
    return all().stream().filter(one -> one.group() == group).toList();
  }

  public boolean namesHardToReach() {
    return all().stream().anyMatch(Stakeholder::hardToReach);
  }
}
