package org.socialvalue.tender.publication.rules;

import java.util.List;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.outcome.rules.LandsInTheRelevantArea;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * RELEVANT_AREA for a tender: what it asks for lands, in part at least, where one of its lots is.
 */
public final class RequirementsLandWhereALotIs implements Rule<TenderInQuestion> {

  @Override
  public RuleInfo info() {
    return LandsInTheRelevantArea.INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var lots = LotAreas.of(tender);
    if (lots.codes().isEmpty()) {
      return List.of();
    }
    return tender.asked().stream()
        .filter(asked -> !asked.inQuestion().outcome().areas().isEmpty())
        .filter(asked -> asked.inQuestion().outcome().areas().stream().noneMatch(lots::touch))
        .map(
            asked ->
                info().finding(asked.at() + "/areas", "It lands where no lot of this tender is"))
        .toList();
  }
}
