package org.socialvalue.tender.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/** Projects, each for its own authority only. */
@ApplicationScoped
public class ProjectRepository implements PanacheRepositoryBase<CommissioningProject, UUID> {

  /**
   * @throws Refused 404 where there is none, and just so where it is another authority's
   */
  public CommissioningProject own(UUID id, Actor actor) {
    return checked(findById(id), actor);
  }

  /** The same, its row held until the end of the transaction: what hangs on it stands still. */
  public CommissioningProject ownHeld(UUID id, Actor actor) {
    return checked(findById(id, LockModeType.PESSIMISTIC_WRITE), actor);
  }

  /** Whosever it is, its row held until the end of the transaction; for what events say of it. */
  public Optional<CommissioningProject> held(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<CommissioningProject> page(
      Actor actor, ProjectSearch search, SortedPage<CommissioningProject> page) {
    return search
        .among(Wanted.where("authorityId = :org", "org", actor.org()))
        .page(this, "CommissioningProject p", page);
  }

  private static CommissioningProject checked(@Nullable CommissioningProject project, Actor actor) {
    if (project == null || !actor.actsFor(project.authority().id())) {
      throw Refused.notFound("project");
    }
    return project;
  }
}
