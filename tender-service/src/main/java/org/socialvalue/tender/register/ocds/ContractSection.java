package org.socialvalue.tender.register.ocds;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.socialvalue.events.AgreedKpi;
import org.socialvalue.events.ContractEvent;
import org.socialvalue.events.ContractStarted;
import org.socialvalue.events.ContractVaried;
import org.socialvalue.events.Supplier;

/** A contract as far as the public is told of its terms. */
final class ContractSection {

  private ContractSection() {}

  /** Which one it is. */
  static Fields of(ContractEvent event) {
    return Fields.with(event.contractId().toString())
        .text("awardID", Objects.requireNonNull(event.awardId()).toString());
  }

  static Fields began(ContractStarted event) {
    return of(event)
        .texts("title", event.title())
        .text("status", "active")
        .object("period", Fields.days(event.startsOn(), event.endsOn()))
        .object("value", Fields.pounds(event.value()))
        .instant("dateSigned", event.startedAt());
  }

  /** Metrics, or why there are none. */
  static Fields metrics(Fields contract, List<AgreedKpi> kpis) {
    return contract
        .list("agreedMetrics", kpis.stream().map(SocialValue::metric).toList())
        .text(
            "noAgreedMetricsRationale",
            kpis.isEmpty() ? "What was promised is told by stories, not by figures" : null);
  }

  /** The change in fixed words: why the two sides wanted it is not public. */
  static Fields amendment(ContractVaried event, String releaseId) {
    boolean changesHands = event.change() == ContractVaried.Change.NOVATION;
    return Fields.with("variation-" + event.number())
        .instant("date", event.variedAt())
        .text("description", inWords(event))
        .text("releaseID", releaseId)
        .list("suppliersAdded", changesHands ? reference(event.supplier()) : List.of())
        .list("suppliersRemoved", changesHands ? reference(event.supplierBefore()) : List.of());
  }

  private static List<Fields> reference(Supplier supplier) {
    return List.of(Parties.reference(supplier.id(), supplier.name()));
  }

  private static String inWords(ContractVaried event) {
    LocalDate last = event.endsOn();
    return switch (event.change()) {
      case EXTENSION -> "It lasts longer, until " + last;
      case EARLY_END -> "It ends earlier, on " + last;
      case VALUE_CHANGE -> "It has another value";
      case NOVATION -> "Another supplier has taken it on";
      case PARTNER_CHANGE -> "Others deliver with the supplier";
    };
  }
}
