package org.socialvalue.tender.stakeholder;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.project.Stage;

/**
 * A stakeholder map as its authority sees it.
 *
 * @param version null while nobody has drawn it
 * @param drawnIn the stage in which it was drawn last; null while nobody has
 * @param upToDate whether it was drawn in the project's present stage
 * @param notNamed groups of which it names nobody
 * @param kept the stages whose map is kept as they left it
 */
public record StakeholderMapView(
    UUID projectId,
    @Nullable Long version,
    @Nullable Stage drawnIn,
    @Nullable Instant drawnAt,
    @Nullable String drawnBy,
    boolean upToDate,
    List<Stakeholder> stakeholders,
    List<StakeholderGroup> notNamed,
    List<Stage> kept) {

  static StakeholderMapView empty(UUID project) {
    return new StakeholderMapView(
        project, null, null, null, null, false, List.of(), notNamed(List.of()), List.of());
  }

  static StakeholderMapView of(StakeholderMap map, MapOfStage shown, Stage stage) {
    return new StakeholderMapView(
        map.projectId(),
        map.version(),
        shown.stage(),
        shown.drawnAt(),
        shown.drawnBy(),
        shown.equals(map.present()) && shown.stage() == stage,
        shown.stakeholders(),
        notNamed(shown.stakeholders()),
        map.past().stream().map(MapOfStage::stage).distinct().toList());
  }

  private static List<StakeholderGroup> notNamed(List<Stakeholder> named) {
    return Arrays.stream(StakeholderGroup.values())
        .filter(group -> named.stream().noneMatch(one -> one.group() == group))
        .toList();
  }
}
