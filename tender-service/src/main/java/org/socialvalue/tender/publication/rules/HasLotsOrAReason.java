package org.socialvalue.tender.publication.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.tender.project.Instrument;
import org.socialvalue.tender.publication.TenderInQuestion;

/**
 * LOTS_OR_REASON: more than one lot, or why not in words that say something. Grants are no
 * procurement; nobody asks it of them.
 */
public final class HasLotsOrAReason implements Rule<TenderInQuestion> {

  public static final RuleInfo INFO =
      new RuleInfo(
          "LOTS_OR_REASON",
          "The contract is divided into lots, or the reason why not is given",
          Effect.BLOCK,
          Basis.LAW,
          "Kent framework, principle 6; Procurement Act 2023 s18");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(TenderInQuestion tender) {
    var divided = tender.content().theLots().size() > 1;
    return divided
            || tender.project().instrument() == Instrument.GRANT
            || !Said.nothing(tender.content().whyNotLots())
        ? List.of()
        : List.of(INFO.finding("/whyNotLots", "It is not divided into lots and nobody says why"));
  }
}
