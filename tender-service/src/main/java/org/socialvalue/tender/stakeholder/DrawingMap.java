package org.socialvalue.tender.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.intake.FirstVersion;
import org.socialvalue.tender.project.ProjectRepository;

/**
 * A commissioner draws the stakeholder map of the present stage. Drawing the same again in a new
 * stage is an answer too: nothing has changed.
 */
@ApplicationScoped
public class DrawingMap {

  private final ProjectRepository projects;
  private final StakeholderMapRepository maps;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  public DrawingMap(
      ProjectRepository projects,
      StakeholderMapRepository maps,
      DatabaseClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.maps = maps;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @throws Refused 400 with every fault, such as one who stands twice
   */
  @Transactional
  public StakeholderMapView draw(
      Actor actor, UUID projectId, @Nullable String ifMatch, DrawMap asked) {
    var project = projects.ownHeld(projectId, actor);
    var map = maps.ofProject(project.id()).orElse(null);
    FirstVersion.require(ifMatch, map);
    MapFaults.refuse(asked);
    var drawn =
        new MapOfStage(project.stage(), clock.now(), actor.id(), List.copyOf(asked.stakeholders()));
    var before = map == null ? null : map.present();
    if (map == null) {
      map = new StakeholderMap(Ids.next(), project.id(), drawn);
      maps.persistAndFlush(map);
    } else {
      map.draw(drawn);
      maps.flush();
    }
    audit.append(map, actor, "stakeholder map drawn", before, drawn);
    return StakeholderMapView.of(map, map.present(), project.stage());
  }
}
