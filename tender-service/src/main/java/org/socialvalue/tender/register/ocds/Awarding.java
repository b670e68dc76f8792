package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.events.AwardAnnounced.Place;
import org.socialvalue.events.ContractAwarded;

/**
 * The awards of a process: announced and pending while the standstill lasts, active or cancelled
 * afterwards. Events of one award come in order; what ends the whole competition may overtake them.
 */
final class Awarding {

  private static final String PENDING = "pending";
  private static final String ACTIVE = "active";
  private static final String CANCELLED = "cancelled";

  private final String ocid;
  private final Map<String, LotStatus> lots;
  private final Map<UUID, String> awards = new TreeMap<>();

  /**
   * @param lots where each lot stands that is open no more; changed here
   */
  Awarding(String ocid, Map<String, LotStatus> lots) {
    this.ocid = ocid;
    this.lots = lots;
  }

  /**
   * @param notice the tender as it stands
   */
  Told announced(Fact.AwardTold fact, TenderNotice notice) {
    var event = fact.event();
    var act = fact.identity().replace('/', '-');
    return switch (event.kind()) {
      case INTENDED -> intended(event, act, notice);
      case NOBODY -> toNobody(event, act, notice);
      case STANDSTILL_EXTENDED -> extended(event, act);
      case SET_ASIDE -> ended(event, act);
      case ABANDONED ->
          event.awards().isEmpty() ? abandoned(event, act, notice) : ended(event, act);
    };
  }

  private Told intended(AwardAnnounced event, String act, TenderNotice notice) {
    var said = new ArrayList<Fields>();
    for (var place : event.awards()) {
      awards.putIfAbsent(place.awardId(), PENDING);
      said.add(
          AwardSection.intended(event, place)
              .list("documents", List.of(document(act, event.announcedAt()))));
    }
    var parties = event.awards().stream().map(Place::supplier).map(AwardSection::party).toList();
    return new Told(act, "award", parties, sections(said, event, notice));
  }

  private Told toNobody(AwardAnnounced event, String act, TenderNotice notice) {
    lots.putIfAbsent(lotOf(event), LotStatus.UNSUCCESSFUL);
    var award =
        Fields.with(event.noticeId().toString())
            .text("status", "unsuccessful")
            .instant("date", event.announcedAt())
            .words("relatedLots", List.of(lotOf(event)))
            .list("documents", List.of(document(act, event.announcedAt())));
    return new Told(act, "award", List.of(), sections(List.of(award), event, notice));
  }

  private ObjectNode sections(List<Fields> said, AwardAnnounced event, TenderNotice notice) {
    var sections =
        Fields.none()
            .object("bids", Statistics.of(lotOf(event), event.statistics()))
            .list("awards", said)
            .node();
    sections.set("tender", TenderSection.standing(notice, lots));
    return sections;
  }

  private Told extended(AwardAnnounced event, String act) {
    var said =
        event.awards().stream()
            .map(
                place ->
                    Fields.with(place.awardId().toString())
                        .object("standstillPeriod", Fields.days(null, event.standstillEndsOn())))
            .toList();
    return new Told(act, "awardUpdate", List.of(), Fields.none().list("awards", said).node());
  }

  private Told ended(AwardAnnounced event, String act) {
    event.awards().forEach(place -> awards.put(place.awardId(), CANCELLED));
    var said = event.awards().stream().map(Place::awardId).map(Awarding::cancelled).toList();
    return new Told(act, "awardCancellation", List.of(), Fields.none().list("awards", said).node());
  }

  /** Without any award: the lot, or all that is still open. */
  private Told abandoned(AwardAnnounced event, String act, TenderNotice notice) {
    var lot = event.lotId();
    if (lot != null) {
      lots.putIfAbsent(lot, LotStatus.CANCELLED);
    } else {
      notice.tender().lots().forEach(one -> lots.putIfAbsent(one.id(), LotStatus.CANCELLED));
    }
    var tender = TenderSection.standing(notice, lots);
    var sections = Fields.none().node();
    sections.set("tender", tender);
    if (lot != null) {
      return new Told(act, "tenderUpdate", List.of(), sections);
    }
    var document = Documents.cancellation(ocid + "-" + act, event.announcedAt(), null);
    tender.withArray("documents").add(document.node());
    return new Told(act, "tenderCancellation", List.of(), sections);
  }

  Told awarded(ContractAwarded award, TenderNotice notice) {
    lots.put(award.lot().id(), LotStatus.COMPLETE);
    boolean announced = awards.put(award.awardId(), ACTIVE) != null;
    var act = "award-" + award.awardId();
    var said = AwardSection.of(award);
    if (!announced) {
      said.list("documents", List.of(document(act, award.awardedAt())));
    }
    var sections =
        Fields.none()
            .object("bids", Statistics.of(award.lot().id(), award.statistics()))
            .list("awards", List.of(said))
            .node();
    sections.set("tender", TenderSection.standing(notice, lots));
    return new Told(
        act,
        announced ? "awardUpdate" : "award",
        List.of(AwardSection.party(award.supplier())),
        sections);
  }

  /** Those that were announced and will come to nothing, since the tender is given up. */
  List<Fields> cancelPending() {
    var pending =
        awards.entrySet().stream()
            .filter(award -> award.getValue().equals(PENDING))
            .map(Map.Entry::getKey)
            .toList();
    pending.forEach(award -> awards.put(award, CANCELLED));
    return pending.stream().map(Awarding::cancelled).toList();
  }

  private static Fields cancelled(UUID award) {
    return Fields.with(award.toString()).text("status", CANCELLED);
  }

  private Fields document(String act, Instant at) {
    return Documents.notice(ocid + "-" + act, "awardNotice", "UK6", at, null);
  }

  private static String lotOf(AwardAnnounced event) {
    return Objects.requireNonNull(event.lotId());
  }
}
