package org.socialvalue.tender.register.ocds;

import java.util.List;
import java.util.Objects;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An award, with every promise as an agreed metric. Points, what a bid says of its evidence, and
 * everything about the bids that lost stay out.
 */
final class AwardSection {

  private AwardSection() {}

  /** One that is not final: nobody learns a price before it is. */
  static Fields intended(AwardAnnounced event, AwardAnnounced.Place place) {
    var last = event.standstillEndsOn();
    var day = event.announcedAt().atZone(DatabaseClock.ZONE).toLocalDate();
    return Fields.with(place.awardId().toString())
        .text("status", "pending")
        .instant("date", event.announcedAt())
        .list("suppliers", List.of(reference(place.supplier())))
        .words("relatedLots", List.of(Objects.requireNonNull(event.lotId())))
        .object("standstillPeriod", last == null ? Fields.none() : Fields.days(day, last))
        .instant("assessmentSummariesDateSent", event.announcedAt());
  }

  private static Fields reference(Supplier supplier) {
    return Parties.reference(supplier.id(), supplier.name());
  }

  static Fields of(ContractAwarded award) {
    return Fields.with(award.awardId().toString())
        .texts("title", award.lot().title())
        .text("status", "active")
        .instant("date", award.awardedAt())
        .object("value", Fields.pounds(award.value()))
        .list("suppliers", List.of(reference(award.supplier())))
        .words("relatedLots", List.of(award.lot().id()))
        .object("contractPeriod", Fields.days(award.terms().startsOn(), award.terms().endsOn()))
        .flag("hasSubcontracting", hasSubcontracting(award))
        .list("agreedMetrics", award.promises().stream().map(AwardSection::metric).toList());
  }

  private static Fields metric(Promise promise) {
    return SocialValue.metric(
        promise.id(),
        promise.lineage(),
        promise.statement(),
        promise.measure(),
        promise.provenance(),
        promise.category(),
        promise.priority());
  }

  private static boolean hasSubcontracting(ContractAwarded award) {
    var partners = award.partners();
    return partners != null
        && partners.stream().anyMatch(one -> one.role() == Partner.Role.SUBCONTRACTOR);
  }

  /** The winner, with its size and whether it is of the voluntary sector. */
  static Fields party(Supplier supplier) {
    return Parties.of(supplier.id(), supplier.name(), "supplier")
        .object(
            "details",
            Fields.none()
                .text("scale", SocialValue.camel(supplier.size().name()))
                .flag(
                    "vcse",
                    supplier.sector() == Supplier.Sector.VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE));
  }
}
