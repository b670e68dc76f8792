package org.socialvalue.tender.publication.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.socialvalue.events.Lot;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.Proportionality;
import org.socialvalue.tender.outcome.rules.IsProportionate;
import org.socialvalue.tender.publication.AskedOutcome;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * PROPORTIONATE for a tender: what a requirement was weighed against is this tender, not an earlier
 * idea of it. The contract value lies between half of the smallest and twice the sum of the lots in
 * the area that it names (a margin of the product: estimates move), and the area is one where a lot
 * is.
 */
public final class WasWeighedAgainstItsLots implements Rule<TenderInQuestion> {

  private static final BigDecimal MARGIN = BigDecimal.TWO;

  @Override
  public RuleInfo info() {
    return IsProportionate.INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var findings = new ArrayList<Finding>();
    for (var asked : tender.asked()) {
      var said = asked.inQuestion().safeguards().proportionality();
      if (said != null && !tender.content().theLots().isEmpty()) {
        findings.addAll(value(asked, said, lotsIn(said.lotArea(), tender)));
        findings.addAll(area(asked, said, tender));
      }
    }
    return findings;
  }

  /** Those in the area that it names; all of them where the area has none or is not known. */
  private static List<Lot> lotsIn(String area, TenderInQuestion tender) {
    var there =
        tender.content().theLots().stream()
            .filter(lot -> lot.areas().stream().anyMatch(own -> tender.areas().overlap(own, area)))
            .toList();
    return there.isEmpty() ? tender.content().theLots() : there;
  }

  private List<Finding> value(AskedOutcome asked, Proportionality said, List<Lot> lots) {
    var all = lots.stream().map(Lot::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    var smallest = lots.stream().map(Lot::value).reduce(all, BigDecimal::min);
    var weighed = said.contractValue();
    if (weighed.multiply(MARGIN).compareTo(smallest) >= 0
        && weighed.compareTo(all.multiply(MARGIN)) <= 0) {
      return List.of();
    }
    return List.of(
        info()
            .finding(
                asked.at() + "/proportionality/contractValue",
                "It was weighed against a contract of £%s; the lots there make £%s together"
                    .formatted(weighed.toPlainString(), all.toPlainString())));
  }

  private List<Finding> area(AskedOutcome asked, Proportionality said, TenderInQuestion tender) {
    var areas = tender.areas();
    return !areas.knows(said.lotArea()) || LotAreas.of(tender).touch(said.lotArea())
        ? List.of()
        : List.of(
            info()
                .finding(
                    asked.at() + "/proportionality/lotArea",
                    "It was weighed for %s, where no lot is"
                        .formatted(areas.name(said.lotArea()))));
  }
}
