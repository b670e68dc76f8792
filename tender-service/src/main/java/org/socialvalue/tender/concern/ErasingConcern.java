package org.socialvalue.tender.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.LettingGo;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.project.ProjectRepository;

/** The words of a concern are erased, as somebody asked for whom they are about. */
@ApplicationScoped
public class ErasingConcern {

  private final ProjectRepository projects;
  private final ConcernRepository concerns;
  private final ForgettingConcern forgetting;

  public ErasingConcern(
      ProjectRepository projects, ConcernRepository concerns, ForgettingConcern forgetting) {
    this.projects = projects;
    this.concerns = concerns;
    this.forgetting = forgetting;
  }

  /**
   * Done twice it is done once.
   *
   * @throws Refused 409 while it is open: nobody could answer what nobody can read
   */
  @Transactional
  public Concern erase(Actor actor, UUID projectId, UUID id, @Nullable String ifMatch) {
    var project = projects.ownHeld(projectId, actor);
    var concern = concerns.one(project.id(), id);
    Versions.require(ifMatch, concern);
    if (concern.status() == ConcernStatus.OPEN) {
      throw Refused.conflict("The concern is open; answer it first");
    }
    if (concern.erasedAt() == null) {
      forgetting.of(concern, actor, LettingGo.Reason.ASKED_FOR);
    }
    return concern;
  }
}
