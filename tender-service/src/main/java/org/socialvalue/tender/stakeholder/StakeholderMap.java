package org.socialvalue.tender.stakeholder;

import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.project.Stage;

/**
 * A project's stakeholder map. Drawn anew in another stage, it keeps how the stage before left it,
 * so that closing over a stage loses nothing.
 */
@Entity
public class StakeholderMap extends Aggregate {

  private UUID projectId;

  @JdbcTypeCode(SqlTypes.JSON)
  private MapOfStage present;

  /** How each stage left it, oldest first; a stage that was gone back to stands twice. */
  @JdbcTypeCode(SqlTypes.JSON)
  private List<MapOfStage> past;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected StakeholderMap() {}

  StakeholderMap(UUID id, UUID projectId, MapOfStage first) {
    super(id);
    this.projectId = projectId;
    this.present = first;
    this.past = List.of();
  }

  void draw(MapOfStage anew) {
    if (anew.stage() != present.stage()) {
      var kept = new ArrayList<>(past);
      kept.add(present);
      past = List.copyOf(kept);
    }
    present = anew;
  }

  UUID projectId() {
    return projectId;
  }

  MapOfStage present() {
    return present;
  }

  List<MapOfStage> past() {
    return past;
  }

  /** As that stage left it last, or has it now. */
  Optional<MapOfStage> of(Stage stage) {
    return present.stage() == stage ? Optional.of(present) : left(stage);
  }

  /**
   * What has changed since a stage.
   *
   * @param since null for the last step: the stage before the present one, or the present map while
   *     the present stage has not drawn its own
   * @throws Refused 404 where that stage left no map
   */
  MapChangesView changes(@Nullable Stage since, Stage now) {
    var earlier = since == null ? lastStep(now) : since == now ? left(since) : of(since);
    return MapChangesView.of(
        earlier.orElseThrow(() -> Refused.notFound("stakeholder map of an earlier stage")),
        present,
        now);
  }

  private Optional<MapOfStage> lastStep(Stage now) {
    if (present.stage() != now) {
      return Optional.of(present);
    }
    return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast());
  }

  /** As that stage left it last. */
  private Optional<MapOfStage> left(Stage stage) {
    return past.reversed().stream().filter(map -> map.stage() == stage).findFirst();
  }
}
