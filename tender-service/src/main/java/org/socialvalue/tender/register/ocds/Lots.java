package org.socialvalue.tender.register.ocds;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.events.Area;
import org.socialvalue.events.Lot;
import org.socialvalue.events.LotLimits;

/**
 * The lots, and what is bought in each. OCDS has no Welsh title of a lot: it is the description of
 * the lot's item.
 */
final class Lots {

  private Lots() {}

  static List<Fields> of(TenderNotice notice, Map<String, LotStatus> status) {
    var tender = notice.tender();
    return tender.lots().stream()
        .map(
            lot ->
                Fields.with(lot.id())
                    .text("title", lot.title().en())
                    .text("status", status.getOrDefault(lot.id(), LotStatus.ACTIVE).code())
                    .object("value", Fields.pounds(lot.value()))
                    .object(
                        "contractPeriod",
                        Fields.days(
                            tender.contractTerms().startsOn(), tender.contractTerms().endsOn()))
                    .object(
                        "suitability",
                        Fields.none()
                            .flag("sme", notice.suitsSmall())
                            .flag("vcse", notice.suitsVoluntary()))
                    .object("awardCriteria", AwardCriteria.of(tender)))
        .toList();
  }

  static List<Fields> items(TenderNotice notice) {
    var areas =
        notice.tender().areas().stream()
            .collect(Collectors.toMap(Area::code, Function.identity(), (one, same) -> one));
    return notice.tender().lots().stream().map(lot -> item(lot, notice.cpv(), areas)).toList();
  }

  private static Fields item(Lot lot, List<String> cpv, Map<String, Area> areas) {
    return classified(Fields.with(lot.id()), cpv)
        .texts("description", lot.title())
        .list(
            "deliveryLocations",
            lot.areas().stream()
                .map(areas::get)
                .filter(Objects::nonNull)
                .map(area -> Fields.none().text("description", area.name()))
                .toList())
        .text("relatedLot", lot.id());
  }

  static Fields classified(Fields item, List<String> cpv) {
    return item.list(
        "additionalClassifications",
        cpv.stream().map(code -> Fields.with(code).text("scheme", "CPV")).toList());
  }

  static Fields details(TenderNotice notice) {
    var details = Fields.none().text("noLotsDivisionRationale", notice.whyNotLots());
    LotLimits limits = notice.tender().lotLimits();
    return limits == null
        ? details
        : details
            .number("maximumLotsBidPerSupplier", limits.mostBidFor())
            .number("maximumLotsAwardedPerSupplier", limits.mostWon())
            .text(
                "awardCriteriaDetails",
                limits.allotment() == null ? null : limits.allotment().en());
  }
}
