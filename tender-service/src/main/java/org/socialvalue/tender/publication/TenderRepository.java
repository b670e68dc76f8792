package org.socialvalue.tender.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.Roles;

/** Tenders: a draft for its authority only, a published one for all who are signed in. */
@ApplicationScoped
public class TenderRepository implements PanacheRepositoryBase<Tender, UUID> {

  /**
   * @throws Refused 404 where there is none that the actor may read
   */
  public Tender readable(UUID id, Actor actor) {
    var tender = findById(id);
    if (tender == null || !(tender.isPublished() || seesDraft(tender, actor))) {
      throw Refused.notFound("tender");
    }
    return tender;
  }

  /**
   * A tender and what its authority sees beside it.
   *
   * @param unanswered questions of bidders that have no answer yet
   */
  record Read(Tender tender, long unanswered) {

    /** How many are unanswered shows in the ETag of those who see it. */
    EntityTag tag(Actor actor) {
      var shown = seesDraft(tender, actor) && unanswered > 0;
      return Versions.tag(tender, shown ? Long.toString(unanswered) : "");
    }
  }

  /**
   * The same with what stands beside it, in one statement.
   *
   * @throws Refused 404 where there is none that the actor may read
   */
  Read read(UUID id, Actor actor) {
    return getEntityManager()
        .createQuery(
            "select t, (select count(c) from Clarification c where c.tenderId = t.id and"
                + " c.settledAt is null) from Tender t where t.id = :id",
            Tuple.class)
        .setParameter("id", id)
        .getResultStream()
        .map(row -> new Read(row.get(0, Tender.class), row.get(1, Long.class)))
        .filter(row -> row.tender().isPublished() || seesDraft(row.tender(), actor))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("tender"));
  }

  /** The authority's own. */
  public Tender own(UUID id, Actor actor) {
    return checked(findById(id), actor);
  }

  /** The authority's own, its row held until the end of the transaction. */
  public Tender ownHeld(UUID id, Actor actor) {
    return checked(findById(id, LockModeType.PESSIMISTIC_WRITE), actor);
  }

  public Optional<Tender> firstOfProject(UUID project) {
    return find("projectId = ?1 order by id", project).firstResultOptional();
  }

  /** What a project is known by: the tender that is out, else its newest draft. */
  public Optional<Tender> currentOfProject(UUID project) {
    return find(
            "projectId = ?1 order by case when publishedAt is null then 1"
                + " when cancellation is null then 0 else 2 end, id desc",
            project)
        .firstResultOptional();
  }

  /** What went out as this tender, the first time; empty where there is none, or it is a draft. */
  public Optional<TenderPublished> firstPublished(UUID id) {
    return findByIdOptional(id).map(Tender::published);
  }

  /** When and why it was given up; empty where it was not. */
  public Optional<Cancellation> cancellationOf(UUID id) {
    return findByIdOptional(id).map(Tender::cancellation);
  }

  List<Tender> page(Actor actor, TenderSearch search, SortedPage<Tender> page) {
    var drafts = seesDrafts(actor) ? actor.org() : "";
    return search
        .among(Wanted.where("publishedAt is not null or authorityId = :drafts", "drafts", drafts))
        .page(this, "Tender t", page);
  }

  /** Whether a tender of the project, other than this one, is out for bids. */
  public boolean anotherIsOut(Tender tender) {
    return count(
            "projectId = ?1 and id <> ?2 and publishedAt is not null and cancellation is null",
            tender.projectId(),
            tender.id())
        > 0;
  }

  /** A tender that is out, its row held until the end of the transaction, for whoever bids. */
  public Tender outHeld(UUID id) {
    var tender = findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (tender == null || !tender.isPublished()) {
      throw Refused.notFound("tender");
    }
    return tender;
  }

  /** The authority's tender that is out, its row held; empty where there is none. */
  public Optional<Tender> outOf(UUID id, String authority) {
    return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
        .filter(tender -> tender.isPublished() && tender.authorityId().equals(authority));
  }

  public static boolean seesDraft(Tender tender, Actor actor) {
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
