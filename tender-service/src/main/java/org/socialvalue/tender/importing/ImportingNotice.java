package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
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

/**
 * A commissioner starts from a published notice, and later notices of its process bring the draft
 * up to date. A process has one project for each authority.
 */
@ApplicationScoped
public class ImportingNotice {

  private final EntityManager db;
  private final ProjectRepository projects;
  private final TenderRepository tenders;
  private final ImportedReleases releases;
  private final FollowingNotice following;
  private final ReferenceData data;
  private final Frameworks frameworks;
  private final DatabaseClock clock;
  private final AuditTrail audit;
  private final Instance<WhenAProjectStarts> others;
  private final String ownPrefix;

  ImportingNotice(
      EntityManager db,
      ProjectRepository projects,
      TenderRepository tenders,
      ImportedReleases releases,
      FollowingNotice following,
      ReferenceData data,
      Frameworks frameworks,
      DatabaseClock clock,
      AuditTrail audit,
      @Any Instance<WhenAProjectStarts> others,
      @ConfigProperty(name = "register.ocid-prefix") String ocidPrefix) {
    this.db = db;
    this.projects = projects;
    this.tenders = tenders;
    this.releases = releases;
    this.following = following;
    this.data = data;
    this.frameworks = frameworks;
    this.clock = clock;
    this.audit = audit;
    this.others = others;
    this.ownPrefix = ocidPrefix + "-";
  }

  /** What came of an import. */
  record Imported(
      ImportOutcome outcome,
      CommissioningProject project,
      Tender tender,
      List<String> notMapped,
      List<ImportNote> notes,
      List<String> missing) {

    static Imported of(
        ImportOutcome outcome,
        CommissioningProject project,
        Tender tender,
        SentNotice sent,
        PutTogether whole,
        ReadNotice read) {
      return new Imported(
          outcome,
          project,
          tender,
          Account.notMapped(sent, whole, read),
          Account.notes(whole, read),
          read.missing());
    }
  }

  /**
   * @throws Refused 400 by field where the notice can't be used; 409 for an actor whose
   *     organisation is no authority with an area, and where a later notice of a process would
   *     change what people wrote or what is out
   */
  @Transactional
  public Imported importNotice(Actor actor, JsonNode body) {
    var authority =
        data.authority(actor.org())
            .orElseThrow(() -> Refused.conflict("No area is known for " + actor.org()));
    var sent = SentNotice.in(body);
    var faults = sent.faults(clock.now());
    if (!faults.isEmpty()) {
      faults.addAll(ReadingNotice.faults(PutTogether.of(sent.parts())));
      throw Refused.invalid(faults);
    }
    AdvisoryLock.hold(db, 81, actor.org() + "\n" + sent.ocid());
    var before = releases.of(actor.org(), sent.ocid());
    if (before.isEmpty()) {
      refuseOwn(authority, sent.ocid());
    }
    return before.isEmpty()
        ? start(actor, authority, sent)
        : following.follow(actor, authority, sent, before);
  }

  /** What it published itself comes back: it has its project. */
  private void refuseOwn(BuyingAuthority authority, String ocid) {
    var id = ocid.startsWith(ownPrefix) ? uuid(ocid.substring(ownPrefix.length())) : null;
    if (id == null) {
      return;
    }
    var tender = tenders.findById(id);
    var project = projects.findById(tender == null ? id : tender.projectId());
    if (project != null && project.authority().id().equals(authority.id())) {
      throw Refused.conflict(
          "The process is your own, published from here: it belongs to the project /v1/projects/"
              + project.id());
    }
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private Imported start(Actor actor, BuyingAuthority authority, SentNotice sent) {
    var whole = PutTogether.of(sent.distinct());
    var notice = ReadingNotice.usable(whole, data.serviceAreas(), authority.area());
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
    keep(project, tender, sent);
    projects.flush();
    return Imported.of(ImportOutcome.STARTED, project, tender, sent, whole, notice);
  }

  private void keep(CommissioningProject project, Tender tender, SentNotice sent) {
    var now = clock.now();
    int number = 0;
    for (var part : sent.distinct()) {
      releases.persist(new ImportedRelease(project, tender, sent.ocid(), part, number++, now));
    }
  }

  private List<FrameworkRef> usual(BuyingAuthority authority) {
    return frameworks.usual(authority.id(), clock.today()).stream().map(Framework::ref).toList();
  }
}
