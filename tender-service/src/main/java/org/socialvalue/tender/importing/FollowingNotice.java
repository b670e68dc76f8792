package org.socialvalue.tender.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.framework.BuyingAuthority;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.importing.ImportingNotice.Imported;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.publication.CheckingContent;
import org.socialvalue.tender.publication.Tender;
import org.socialvalue.tender.publication.TenderRepository;

/**
 * A notice of a process that was imported before. It is put together with those that came so far,
 * in the order of their dates and whenever they came: an earlier one that comes late fills gaps and
 * overwrites nothing.
 */
@ApplicationScoped
class FollowingNotice {

  private static final int SHOWN = 10;

  private final ProjectRepository projects;
  private final TenderRepository tenders;
  private final ImportedReleases releases;
  private final ReferenceData data;
  private final CheckingContent checking;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  FollowingNotice(
      ProjectRepository projects,
      TenderRepository tenders,
      ImportedReleases releases,
      ReferenceData data,
      CheckingContent checking,
      DatabaseClock clock,
      AuditTrail audit) {
    this.projects = projects;
    this.tenders = tenders;
    this.releases = releases;
    this.data = data;
    this.checking = checking;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * @param before the releases of its process that were imported, at least one
   * @throws Refused 409 where it would change what people wrote or what is out
   */
  Imported follow(
      Actor actor, BuyingAuthority authority, SentNotice sent, List<ImportedRelease> before) {
    var project = projects.ownHeld(before.getLast().projectId(), actor);
    var tender = tenders.ownHeld(before.getLast().tenderId(), actor);
    var known = before.stream().map(ImportedRelease::part).filter(Objects::nonNull).toList();
    var parts = new ArrayList<@Nullable Part>();
    before.forEach(release -> parts.add(release.part()));
    var fresh = new ArrayList<Part>();
    for (var part : sent.distinct()) {
      int at = indexOf(before, part.key());
      if (at < 0) {
        fresh.add(part);
      } else {
        refuseAnother(project, tender, parts.get(at), part);
        parts.set(at, part);
      }
    }
    if (!fresh.isEmpty() && known.size() < before.size()) {
      throw Refused.conflict(
          belongs(project, tender)
              + " It was imported when notices were not kept yet: bring the draft up by hand.");
    }
    var all = new ArrayList<Part>();
    parts.stream().filter(Objects::nonNull).forEach(all::add);
    all.addAll(fresh);
    var whole = PutTogether.of(all);
    var read = ReadingNotice.usable(whole, data.serviceAreas(), authority.area());
    var outcome = ImportOutcome.UNCHANGED;
    if (!fresh.isEmpty()) {
      var was = ReadingNotice.usable(PutTogether.of(known), data.serviceAreas(), authority.area());
      outcome = bringUp(actor, project, tender, was, read);
      keep(actor, project, tender, read, fresh, before.size());
    }
    return Imported.of(outcome, project, tender, sent, whole, read);
  }

  private ImportOutcome bringUp(
      Actor actor, CommissioningProject project, Tender tender, ReadNotice was, ReadNotice read) {
    var up = new BringingUp(was, read, project.described(), tender.content());
    if (up.isNothing()) {
      return ImportOutcome.UNCHANGED;
    }
    refuseSettled(project, tender, up);
    refuseCollisions(project, tender, up);
    if (up.changes().stream().anyMatch(field -> field.startsWith("/project/"))) {
      var before = project.described();
      project.follow(up.project());
      audit.append(project, actor, "project brought up to a notice", before, project.described());
    }
    if (up.changes().stream().anyMatch(field -> field.startsWith("/tender/"))) {
      refuseWhatDoesNotFit(project, tender, up);
      var before = tender.content();
      tender.compose(up.tender());
      audit.append(tender, actor, "tender brought up to a notice", before, tender.content());
    }
    return ImportOutcome.UPDATED;
  }

  private void keep(
      Actor actor,
      CommissioningProject project,
      Tender tender,
      ReadNotice read,
      List<Part> fresh,
      int known) {
    var now = clock.now();
    int number = known;
    for (var part : fresh) {
      releases.persist(
          new ImportedRelease(project, tender, read.source().ocid(), part, number++, now));
    }
    audit.append(
        project,
        actor,
        "notice of the process imported",
        null,
        fresh.stream().map(Part::key).toList());
    releases.flush();
  }

  private static int indexOf(List<ImportedRelease> releases, String key) {
    for (int i = 0; i < releases.size(); i++) {
      if (releases.get(i).release().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A release never changes once it is published: another under its name is none of its process.
   */
  private static void refuseAnother(
      CommissioningProject project, Tender tender, @Nullable Part known, Part sent) {
    if (known == null || Part.same(known.release(), sent.release())) {
      return;
    }
    var differ = new TreeSet<String>();
    for (var of : List.of("", "/tender", "/planning")) {
      var names = new TreeSet<String>();
      known.release().at(of).fieldNames().forEachRemaining(names::add);
      sent.release().at(of).fieldNames().forEachRemaining(names::add);
      names.stream()
          .map(name -> of + "/" + name)
          .filter(at -> !List.of("/tender", "/planning").contains(at))
          .filter(at -> !Part.same(known.release().at(at), sent.release().at(at)))
          .forEach(differ::add);
    }
    throw Refused.conflict(
        "%s The release %s was imported before and said something else at %s: a release does not change once it is published."
            .formatted(belongs(project, tender), sent.key(), shown(List.copyOf(differ))));
  }

  private static void refuseSettled(CommissioningProject project, Tender tender, BringingUp up) {
    var would = " The notice would change " + shown(List.copyOf(up.changes())) + ".";
    if (project.isPublished() || tender.published() != null) {
      throw Refused.conflict(
          belongs(project, tender) + " A tender of it has been published here." + would);
    }
    if (Stage.PLAN.isBefore(project.stage())) {
      throw Refused.conflict(
          belongs(project, tender) + " It is in " + project.stage() + " and stands." + would);
    }
  }

  private static void refuseCollisions(CommissioningProject project, Tender tender, BringingUp up) {
    var collisions = up.collisions();
    if (!collisions.isEmpty()) {
      throw new Refused(
          new Refusal.Conflict(
              "%s The notice would change %s, where people have written something else."
                  .formatted(belongs(project, tender), shown(List.copyOf(up.collided()))),
              collisions));
    }
  }

  private void refuseWhatDoesNotFit(CommissioningProject project, Tender tender, BringingUp up) {
    try {
      checking.refuseFaults(project.id(), up.tender());
    } catch (Refused e) {
      var faults =
          e.refusal() instanceof Refusal.Invalid invalid
              ? invalid.faults().stream()
                  .map(fault -> "/tender" + fault.pointer() + " " + fault.detail())
                  .toList()
              : List.<String>of();
      throw Refused.conflict(
          "%s What the notice changes (%s) does not go with what people have written: %s."
              .formatted(
                  belongs(project, tender), shown(List.copyOf(up.changes())), shown(faults)));
    }
  }

  private static String belongs(CommissioningProject project, Tender tender) {
    return "The process belongs to the project /v1/projects/%s with the tender /v1/tenders/%s."
        .formatted(project.id(), tender.id());
  }

  private static String shown(List<String> fields) {
    var shown = String.join(", ", fields.subList(0, Math.min(SHOWN, fields.size())));
    return fields.size() > SHOWN ? shown + " and others" : shown;
  }
}
