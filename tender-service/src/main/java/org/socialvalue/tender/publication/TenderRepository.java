package org.socialvalue.tender.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.Roles;

/** Tenders: a draft for its authority only, a published one for all who are signed in. */
@ApplicationScoped
public class TenderRepository implements PanacheRepositoryBase<Tender, UUID> {

  /**
   * @throws Refused 404 where there is none that the actor may read
   */
  Tender readable(UUID id, Actor actor) {
    var tender = findById(id);
    if (tender == null || !(tender.isPublished() || seesDraft(tender, actor))) {
      throw Refused.notFound("tender");
    }
    return tender;
  }

  /** The authority's own. */
  Tender own(UUID id, Actor actor) {
    return checked(findById(id), actor);
  }

  /** The authority's own, its row held until the end of the transaction. */
  Tender ownHeld(UUID id, Actor actor) {
    return checked(findById(id, LockModeType.PESSIMISTIC_WRITE), actor);
  }

  public Optional<Tender> firstOfProject(UUID project) {
    return find("projectId = ?1 order by id", project).firstResultOptional();
  }

  /** What a project is known by: the tender that is out, else its newest draft. */
  public Optional<Tender> currentOfProject(UUID project) {
    return find(
            "projectId = ?1 order by case when publishedAt is null then 1 else 0 end, id desc",
            project)
        .firstResultOptional();
  }

  /** The project of a tender that is out; empty where there is none, or it is a draft. */
  public Optional<UUID> projectOfPublished(UUID id) {
    return findByIdOptional(id).filter(Tender::isPublished).map(Tender::projectId);
  }

  List<Tender> page(Actor actor, PageRequest page) {
    var drafts = seesDrafts(actor) ? actor.org() : "";
    return find(
            "(publishedAt is not null or authorityId = ?1) and id > ?2 order by id",
            drafts,
            page.floor())
        .page(0, page.rows())
        .list();
  }

  static boolean seesDraft(Tender tender, Actor actor) {
    return seesDrafts(actor) && actor.actsFor(tender.authorityId());
  }

  private static boolean seesDrafts(Actor actor) {
    return actor.has(Roles.COMMISSIONER)
        || actor.has(Roles.PROCUREMENT_OFFICER)
        || actor.has(Roles.MEMBER)
        || actor.has(Roles.AUDITOR);
  }

  private static Tender checked(@Nullable Tender tender, Actor actor) {
    if (tender == null || !actor.actsFor(tender.authorityId())) {
      throw Refused.notFound("tender");
    }
    return tender;
  }
}
