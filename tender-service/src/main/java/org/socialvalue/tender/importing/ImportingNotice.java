package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.AdvisoryLock;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.BuyingAuthority;
import org.socialvalue.tender.framework.Framework;
import org.socialvalue.tender.framework.FrameworkRef;
import org.socialvalue.tender.framework.Frameworks;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.WhenAProjectStarts;
import org.socialvalue.tender.publication.Tender;
import org.socialvalue.tender.publication.TenderRepository;

/** A commissioner starts from a published notice. The same release starts one project only. */
@ApplicationScoped
public class ImportingNotice {

  private final EntityManager db;
  private final ProjectRepository projects;
  private final TenderRepository tenders;
  private final ReferenceData data;
  private final Frameworks frameworks;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Instance<WhenAProjectStarts> others;

  public ImportingNotice(
      EntityManager db,
      ProjectRepository projects,
      TenderRepository tenders,
      ReferenceData data,
      Frameworks frameworks,
      DatabaseClock clock,
      AuditTrail audit,
      @Any Instance<WhenAProjectStarts> others) {
    this.others = others;
    this.db = db;
    this.projects = projects;
    this.tenders = tenders;
    this.data = data;
    this.frameworks = frameworks;
    this.clock = clock;
    this.audit = audit;
  }

  /** What came of an import; {@code fresh} is false where the release was imported before. */
  record Imported(CommissioningProject project, Tender tender, ReadNotice notice, boolean fresh) {}

  /**
   * @throws Refused 400 by field where the notice can't be used; 409 for an actor whose
   *     organisation is no authority with an area
   */
  @Transactional
  public Imported importNotice(Actor actor, JsonNode body) {
    var authority =
        data.authority(actor.org())
            .orElseThrow(() -> Refused.conflict("No area is known for " + actor.org()));
    var notice = ReadingNotice.of(body, data.serviceAreas(), authority.area());
    var source = notice.source();
    oneAtATime(actor.org() + "\n" + source.ocid() + "\n" + source.release());
    return projects
        .ofRelease(actor.org(), source.ocid(), source.release())
        .map(known -> again(known, notice))
        .orElseGet(() -> start(actor, authority, notice));
  }

  private Imported again(CommissioningProject known, ReadNotice notice) {
    var tender = tenders.firstOfProject(known.id()).orElseThrow(() -> Refused.notFound("tender"));
    return new Imported(known, tender, notice, false);
  }

  private Imported start(Actor actor, BuyingAuthority authority, ReadNotice notice) {
    var project =
        CommissioningProject.fromNotice(
            Ids.next(),
            authority.asAuthority(),
            usual(authority),
            notice.source(),
            notice.project(),
            clock.now());
    projects.persistAndFlush(project);
    var tender = new Tender(Ids.next(), project.id(), authority.id(), notice.tender());
    tenders.persistAndFlush(tender);
    audit.append(project, actor, "project imported", null, notice.source());
    audit.append(tender, actor, "tender drafted from a notice", null, notice.tender());
    others.forEach(other -> other.started(project, actor));
    projects.flush();
    return new Imported(project, tender, notice, true);
  }

  private List<FrameworkRef> usual(BuyingAuthority authority) {
    return frameworks.usual(authority.id(), clock.today()).stream().map(Framework::ref).toList();
  }

  private void oneAtATime(String release) {
    AdvisoryLock.hold(db, 81, release);
  }
}
