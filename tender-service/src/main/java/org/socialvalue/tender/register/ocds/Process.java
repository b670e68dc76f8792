package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Authority;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.TenderPublished;

/**
 * One process of contracting: takes its facts in the order in which they came in, and says each as
 * a release. The same facts in the same order give the same releases.
 */
public final class Process {

  private final String ocid;
  private final Map<String, LotStatus> status = new TreeMap<>();
  private @Nullable TenderNotice notice;
  private ObjectNode tender = Fields.none().node();
  private @Nullable String lastNotice;
  private int planned;
  private final Awarding awarding;
  private final Contracting contracting;

  public Process(String ocid) {
    this.ocid = ocid;
    this.awarding = new Awarding(ocid, status);
    this.contracting = new Contracting(ocid);
  }

  public boolean isOf(String other) {
    return ocid.equals(other);
  }

  /**
   * @throws NullPointerException for a fact about a tender that never went out
   */
  public Release next(Fact fact) {
    return switch (fact) {
      case Fact.MarketTold told -> planned(told);
      case Fact.TenderOut out -> out(out);
      case Fact.TenderChanged changed -> changed(changed);
      case Fact.TenderGivenUp givenUp -> givenUp(givenUp);
      case Fact.AwardTold told -> release(told.at(), awarding.announced(told, out()));
      case Fact.LotAwarded awarded ->
          release(awarded.at(), awarding.awarded(awarded.award(), out()));
      case ContractFact of -> release(of.at(), contracting.tell(of));
    };
  }

  private Release planned(Fact.MarketTold fact) {
    var now = PlanningSection.of(fact.notice());
    var told = TakenBack.since(tender, now);
    tender = now;
    planned++;
    var act = "planning-" + planned;
    var document = Documents.notice(idOf(act), "marketEngagementNotice", "UK2", fact.at(), null);
    var tag = planned == 1 ? "planning" : "planningUpdate";
    return release(
        fact.at(), fact.notice().authority(), ofTender(act, tag, withDocument(told, document)));
  }

  private Release out(Fact.TenderOut out) {
    notice = out.notice();
    tender = TenderSection.of(notice, status);
    var act = act(notice);
    lastNotice = idOf(act);
    var told = withDocument(tender.deepCopy(), notice(lastNotice, out.at(), null));
    return release(out.at(), ofTender(act, "tender", told));
  }

  private Release changed(Fact.TenderChanged changed) {
    notice = changed.notice();
    var now = TenderSection.of(notice, status);
    var told = TakenBack.since(tender, now);
    tender = now;
    var act = act(notice);
    var id = idOf(act);
    var amendment =
        Fields.with(id)
            .instant("date", changed.at())
            .text("rationale", changed.reason())
            .text("amendsReleaseID", lastNotice)
            .text("releaseID", id);
    lastNotice = id;
    told.putArray("amendments").add(amendment.node());
    var says = LocalizedText.english(changed.reason());
    withDocument(told, notice(id, changed.at(), says));
    return release(changed.at(), ofTender(act, "tenderAmendment", told));
  }

  private Release givenUp(Fact.TenderGivenUp givenUp) {
    var out = out();
    out.tender().lots().forEach(lot -> status.putIfAbsent(lot.id(), LotStatus.CANCELLED));
    var act = "cancellation";
    var document = Documents.cancellation(idOf(act), givenUp.at(), givenUp.note());
    var tender = withDocument(TenderSection.standing(out, status), document);
    var told = ofTender(act, "tenderCancellation", tender);
    told.sections().setAll(Fields.none().list("awards", awarding.cancelPending()).node());
    return release(givenUp.at(), told);
  }

  private static String act(TenderNotice notice) {
    return "tender-" + notice.tender().tenderVersion();
  }

  private static Told ofTender(String act, String tag, ObjectNode tender) {
    var sections = Fields.none().node();
    sections.set("tender", tender);
    return new Told(act, tag, List.of(), sections);
  }

  private static Fields notice(String id, Instant at, @Nullable LocalizedText says) {
    return Documents.notice(id, "tenderNotice", "UK4", at, says);
  }

  private static ObjectNode withDocument(ObjectNode section, Fields document) {
    section.withArray("documents").add(document.node());
    return section;
  }

  private String idOf(String act) {
    return ocid + "-" + act;
  }

  private TenderNotice out() {
    return Objects.requireNonNull(notice);
  }

  private Release release(Instant at, Told told) {
    var out = out();
    var release = release(at, out.tender().authority(), told);
    if (out.planned()) {
      release.body().withArray("relatedProcesses").add(planning(out.tender()).node());
    }
    return release;
  }

  /** The process under which the project was before the market. */
  private Fields planning(TenderPublished out) {
    var prefix = ocid.substring(0, ocid.length() - out.tenderId().toString().length());
    return Fields.with("planning")
        .words("relationship", List.of("planning"))
        .text("scheme", "ocid")
        .text("identifier", prefix + out.projectId());
  }

  private Release release(Instant at, Authority buyer, Told told) {
    var id = idOf(told.act());
    var body =
        Fields.none()
            .text("ocid", ocid)
            .text("id", id)
            .instant("date", at)
            .words("tag", List.of(told.tag()))
            .text("initiationType", "tender")
            .text("language", "en")
            .list("parties", List.of(Parties.buyer(buyer)))
            .list("parties", told.parties())
            .object("buyer", Parties.reference(buyer.id(), buyer.name()))
            .node();
    body.setAll(told.sections());
    return new Release(id, ocid, at, body);
  }
}
