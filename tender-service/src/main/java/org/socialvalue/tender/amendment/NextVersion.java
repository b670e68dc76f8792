package org.socialvalue.tender.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.events.Requirement;
import org.socialvalue.events.TenderAmended;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.json.Change;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.publication.ContentDifferences;
import org.socialvalue.tender.publication.FrozenTender;
import org.socialvalue.tender.publication.JudgingTender;
import org.socialvalue.tender.publication.NoticeOfTender;
import org.socialvalue.tender.publication.Tender;
import org.socialvalue.tender.publication.TenderContent;
import org.socialvalue.tender.publication.TenderVersion;
import org.socialvalue.tender.publication.TenderVersionRepository;
import org.socialvalue.tender.register.EnteringFact;
import org.socialvalue.tender.register.ocds.Fact;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** Puts the next version of a tender out, once everything has been judged. */
@ApplicationScoped
class NextVersion {

  private final JudgingTender known;
  private final ReferenceData data;
  private final TenderVersionRepository versions;
  private final Timeline timeline;
  private final AuditTrail audit;
  private final NoticeOfTender notices;
  private final EnteringFact register;
  private final Outbox outbox;

  NextVersion(
      JudgingTender known,
      ReferenceData data,
      TenderVersionRepository versions,
      Timeline timeline,
      AuditTrail audit,
      NoticeOfTender notices,
      EnteringFact register,
      Outbox outbox) {
    this.known = known;
    this.data = data;
    this.versions = versions;
    this.timeline = timeline;
    this.audit = audit;
    this.notices = notices;
    this.register = register;
    this.outbox = outbox;
  }

  /** What the next version is to be, by whom and why. */
  record Wanted(
      TenderVersion.Act act,
      TenderContent content,
      String reason,
      List<Acknowledgement> acknowledgements,
      Actor actor,
      Instant now) {}

  /** The rows of tender and project are held, and nothing stands in the way. */
  NewVersion of(Tender tender, CommissioningProject project, Wanted wanted) {
    var before = tender.content();
    var was = tender.out();
    var outcomes = known.outcomesOf(project.id());
    var is = FrozenTender.again(was, wanted.content(), project, outcomes, data.areas());
    var changes = changes(was, is);
    var changed =
        new TenderAmended(
            tender.id(),
            is.tenderVersion(),
            is,
            changes.stream().map(NextVersion::told).toList(),
            Amendment.asksOtherwise(changes),
            wanted.reason(),
            wanted.now());
    var version =
        TenderVersion.next(wanted.act(), changed, wanted.acknowledgements(), wanted.actor());
    if (wanted.act() == TenderVersion.Act.EXTENDED) {
      tender.extend(wanted.content(), is, wanted.acknowledgements());
    } else {
      tender.amend(wanted.content(), is, wanted.acknowledgements());
    }
    bind(tender.id(), was, is, outcomes);
    versions.persist(version);
    timeline.note(
        project.id(),
        wanted.actor(),
        TimelineKind.TENDER,
        "Version %d of the tender is out".formatted(version.number()),
        wanted.reason(),
        List.of(new Evidence("tender", tender.id(), version.said())));
    audit.append(tender, wanted.actor(), version.said(), before, wanted.content());
    var notice = notices.of(is, wanted.content(), project, outcomes);
    register.enter(new Fact.TenderChanged(notice, wanted.reason(), wanted.now()));
    outbox.append(tender, TenderAmended.TYPE, changed);
    return new NewVersion(tender, version);
  }

  private static List<Change> changes(TenderPublished was, TenderPublished is) {
    return ContentDifferences.between(was, is).stream()
        .filter(change -> !change.pointer().equals("/tenderVersion"))
        .toList();
  }

  private static TenderAmended.Change told(Change change) {
    return new TenderAmended.Change(change.pointer(), change.before(), change.after());
  }

  /** An outcome that came in has gone out; one that is asked for no longer is free again. */
  private static void bind(
      UUID tender, TenderPublished was, TenderPublished is, Map<UUID, Outcome> outcomes) {
    var gone = new HashSet<>(ids(was));
    gone.removeAll(ids(is));
    gone.stream().map(outcomes::get).filter(Objects::nonNull).forEach(o -> o.released(tender));
    ids(is).forEach(id -> Objects.requireNonNull(outcomes.get(id)).published(tender));
  }

  private static List<UUID> ids(TenderPublished tender) {
    return tender.requirements().stream().map(Requirement::id).collect(Collectors.toList());
  }
}
