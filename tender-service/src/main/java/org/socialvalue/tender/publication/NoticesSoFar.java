package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Sql;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.register.ocds.Fact;

/** What the public register is told of a tender, from what was kept when it happened. */
@ApplicationScoped
public class NoticesSoFar {

  /** What each later version took the place of, in their order. */
  private static final String REPLACED =
      """
      select state_before from audit_entry
       where aggregate_id = ? and what in ('tender amended', 'deadline extended')
       order by seq""";

  private final TenderRepository tenders;
  private final TenderVersionRepository versions;
  private final ProjectRepository projects;
  private final JudgingTender judging;
  private final NoticeOfTender notices;
  private final EntityManager db;

  public NoticesSoFar(
      TenderRepository tenders,
      TenderVersionRepository versions,
      ProjectRepository projects,
      JudgingTender judging,
      NoticeOfTender notices,
      EntityManager db) {
    this.tenders = tenders;
    this.versions = versions;
    this.projects = projects;
    this.judging = judging;
    this.notices = notices;
    this.db = db;
  }

  /**
   * Of each tender that went out, also of those that were given up; each tender's oldest first.
   * What else was true of its project is taken as it is now.
   */
  @Transactional
  public List<Fact> all() {
    return db.createQuery("select distinct v.tenderId from TenderVersion v", UUID.class)
        .getResultStream()
        .flatMap(tender -> of(tender).stream())
        .toList();
  }

  private List<Fact> of(UUID id) {
    var tender = tenders.findById(id);
    var project = projects.findById(tender.projectId());
    var known = judging.outcomesOf(project.id());
    var contents = contents(tender);
    var facts = new ArrayList<Fact>();
    for (var version : versions.all(id)) {
      var content = contents.get(Math.min(version.number(), contents.size()) - 1);
      var notice = notices.asOf(version.madeAt(), version.published(), content, project, known);
      facts.add(
          version.act() == TenderVersion.Act.PUBLISHED
              ? new Fact.TenderOut(notice)
              : new Fact.TenderChanged(
                  notice, Objects.requireNonNull(version.reason()), version.madeAt()));
    }
    var cancellation = tender.cancellation();
    if (cancellation != null) {
      facts.add(new Fact.TenderGivenUp(id, cancellation.note(), cancellation.at()));
    }
    return facts;
  }

  /**
   * What each version was made of: the one that stands, and before it what it took the place of.
   */
  private List<TenderContent> contents(Tender tender) {
    var contents = new ArrayList<TenderContent>();
    Sql.all(db, row -> row.getString(1), REPLACED, tender.id())
        .forEach(json -> contents.add(Json.read(json, TenderContent.class)));
    contents.add(tender.content());
    return contents;
  }
}
