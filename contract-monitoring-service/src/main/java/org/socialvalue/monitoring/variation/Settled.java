package org.socialvalue.monitoring.variation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.contract.Organisation;
import org.socialvalue.monitoring.contract.Particulars;

/**
 * What a variation can change of a contract, before it or with it.
 *
 * @param value pounds over the whole term, VAT excluded
 * @param endsOn last day
 * @param promisedTo last day of the term that the targets fall due over
 */
public record Settled(
    Supplier supplier,
    List<Partner> partners,
    BigDecimal value,
    LocalDate endsOn,
    LocalDate promisedTo) {

  static Settled of(Particulars contract) {
    return new Settled(
        contract.supplier(),
        contract.partners(),
        contract.value(),
        contract.terms().endsOn(),
        contract.promisedTo());
  }

  /** The partners stay, without the one that leads them from then on. */
  Settled ledBy(Supplier incoming) {
    var lead = Organisation.of(incoming);
    var others = partners.stream().filter(partner -> !Organisation.of(partner).is(lead)).toList();
    return new Settled(incoming, others, value, endsOn, promisedTo);
  }

  Settled with(List<Partner> others) {
    return new Settled(supplier, others, value, endsOn, promisedTo);
  }

  Particulars on(Particulars contract) {
    return contract.varied(supplier, partners, value, endsOn, promisedTo);
  }
}
