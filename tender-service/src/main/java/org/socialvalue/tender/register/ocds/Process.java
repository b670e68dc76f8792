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

  public Process(String ocid) {
    this.ocid = ocid;
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
      case Fact.LotAwarded awarded -> awarded(awarded);
    };
  }

  private Release planned(Fact.MarketTold fact) {
    var now = PlanningSection.of(fact.notice());
    var told = TakenBack.since(tender, now);
    tender = now;
    planned++;
    var id = idOf("planning-" + planned);
    withDocument(told, Documents.notice(id, "marketEngagementNotice", "UK2", fact.at(), null));
    var tag = planned == 1 ? "planning" : "planningUpdate";
    return release(id, fact.at(), tag, fact.notice().authority(), told);
  }

  private Release out(Fact.TenderOut out) {
    notice = out.notice();
    tender = TenderSection.of(notice, status);
    lastNotice = idOf("tender-" + notice.tender().tenderVersion());
    var told = withDocument(tender.deepCopy(), notice(lastNotice, out.at(), null));
    return release(lastNotice, out.at(), "tender", told);
  }

  private Release changed(Fact.TenderChanged changed) {
    notice = changed.notice();
    var now = TenderSection.of(notice, status);
    var told = TakenBack.since(tender, now);
    tender = now;
    var id = idOf("tender-" + notice.tender().tenderVersion());
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
    return release(id, changed.at(), "tenderAmendment", told);
  }

  private Release givenUp(Fact.TenderGivenUp givenUp) {
    var out = Objects.requireNonNull(notice);
    out.tender().lots().forEach(lot -> status.putIfAbsent(lot.id(), LotStatus.CANCELLED));
    var id = idOf("cancellation");
    var notice = Documents.notice(id, "tenderCancellation", "UK12", givenUp.at(), givenUp.note());
    var told = withDocument(TenderSection.standing(out, status), notice);
    return release(id, givenUp.at(), "tenderCancellation", told);
  }

  private Release awarded(Fact.LotAwarded awarded) {
    var award = awarded.award();
    status.put(award.lot().id(), LotStatus.COMPLETE);
    var id = idOf("award-" + award.awardId());
    var standing = TenderSection.standing(Objects.requireNonNull(notice), status);
    var release = release(id, awarded.at(), "award", standing);
    release.body().withArray("parties").add(AwardSection.party(award.supplier()).node());
    release.body().withArray("awards").add(AwardSection.of(award, id).node());
    return release;
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

  private Release release(String id, Instant at, String tag, ObjectNode told) {
    var out = Objects.requireNonNull(notice);
    var release = release(id, at, tag, out.tender().authority(), told);
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

  private Release release(String id, Instant at, String tag, Authority buyer, ObjectNode told) {
    var body =
        Fields.none()
            .text("ocid", ocid)
            .text("id", id)
            .instant("date", at)
            .words("tag", List.of(tag))
            .text("initiationType", "tender")
            .text("language", "en")
            .list("parties", List.of(Parties.buyer(buyer)))
            .object("buyer", Parties.reference(buyer.id(), buyer.name()))
            .node();
    body.set("tender", told);
    return new Release(id, ocid, at, body);
  }
}
