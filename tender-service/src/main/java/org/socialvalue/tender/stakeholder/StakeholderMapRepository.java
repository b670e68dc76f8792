package org.socialvalue.tender.stakeholder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.project.Stage;

/** Stakeholder maps, one for each project; who asks has been checked against the project. */
@ApplicationScoped
public class StakeholderMapRepository implements PanacheRepositoryBase<StakeholderMap, UUID> {

  /** The map in use, for rules; empty while nobody has drawn one. */
  public Optional<MapOfStage> presentOf(UUID project) {
    return ofProject(project).map(StakeholderMap::present);
  }

  /**
   * The map that a report of a stage goes by: that stage's own, or the present one where it drew
   * none.
   *
   * @param stage null for the whole project
   */
  public StakeholderFacts factsOf(UUID project, Stage present, @Nullable Stage stage) {
    var map = ofProject(project);
    var shown =
        stage == null ? Optional.<MapOfStage>empty() : map.flatMap(drawn -> drawn.of(stage));
    return shown
        .map(own -> new StakeholderFacts(own, own.stage()))
        .orElseGet(
            () -> new StakeholderFacts(map.map(StakeholderMap::present).orElse(null), present));
  }

  Optional<StakeholderMap> ofProject(UUID project) {
    return find("projectId", project).firstResultOptional();
  }
}
