package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.socialvalue.events.Lot;
import org.socialvalue.tender.framework.Legislation;

/** The tender section of a release, from what is out. */
final class TenderSection {

  private TenderSection() {}

  /**
   * @param status where lots stand that are open no more
   */
  static ObjectNode of(TenderNotice notice, Map<String, LotStatus> status) {
    var tender = notice.tender();
    return Fields.with(tender.tenderId().toString())
        .texts("title", tender.title())
        .text("description", notice.description())
        .text("status", statusOf(notice, status).code())
        .object("legalBasis", legalBasis(notice))
        .words("specialRegime", specialRegime(notice))
        .flag("aboveThreshold", notice.aboveThreshold())
        .text("procurementMethod", "open")
        .text("procurementMethodDetails", "Open procedure")
        .text("mainProcurementCategory", "services")
        .object("value", Fields.pounds(total(tender.lots())))
        .object(
            "tenderPeriod",
            Fields.none()
                .instant("startDate", tender.publishedAt())
                .instant("endDate", tender.bidsDueBy()))
        .object("enquiryPeriod", Fields.none().instant("endDate", tender.clarificationsDueBy()))
        .object("awardPeriod", Fields.days(null, tender.awardOn()))
        .words("submissionMethod", List.of("electronicSubmission"))
        .text("submissionMethodDetails", "In the procurement portal of the buyer")
        .list("items", Lots.items(notice))
        .list("lots", Lots.of(notice, status))
        .object("lotDetails", Lots.details(notice))
        .object("selectionCriteria", Entry.selectionCriteria(tender.conditions()))
        .object("otherRequirements", Entry.otherRequirements(tender.reservation()))
        .flag("hasSustainability", !SocialValue.sustainability(tender).isEmpty())
        .list("sustainability", SocialValue.sustainability(tender))
        .list("targets", SocialValue.targets(tender))
        .list("documents", Documents.files(tender.documents()))
        .node();
  }

  /** Only where it stands: what else it says has not changed. */
  static ObjectNode standing(TenderNotice notice, Map<String, LotStatus> status) {
    return Fields.with(notice.tender().tenderId().toString())
        .text("status", statusOf(notice, status).code())
        .list(
            "lots",
            status.entrySet().stream()
                .map(lot -> Fields.with(lot.getKey()).text("status", lot.getValue().code()))
                .toList())
        .node();
  }

  private static LotStatus statusOf(TenderNotice notice, Map<String, LotStatus> status) {
    return LotStatus.ofTender(
        notice.tender().lots().stream()
            .map(lot -> status.getOrDefault(lot.id(), LotStatus.ACTIVE))
            .toList());
  }

  private static Fields legalBasis(TenderNotice notice) {
    Legislation law = notice.legislation();
    return law == null ? Fields.none() : Fields.with(law.id()).text("scheme", law.scheme());
  }

  private static List<String> specialRegime(TenderNotice notice) {
    Legislation law = notice.legislation();
    return law == null || law.specialRegime() == null ? List.of() : List.of(law.specialRegime());
  }

  private static BigDecimal total(List<Lot> lots) {
    return lots.stream().map(Lot::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
