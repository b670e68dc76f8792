package org.socialvalue.tender;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleBook;
import org.socialvalue.tender.amendment.rules.AmendmentRules;
import org.socialvalue.tender.outcome.rules.OutcomeRules;
import org.socialvalue.tender.publication.rules.PublicationRules;
import org.socialvalue.tender.stage.rules.StageRules;

/** The book of this service's rules; a code that two classes apply stands in it once. */
public class RulesOfTenders {

  @Produces
  @Singleton
  public RuleBook book() {
    return new RuleBook(
        Stream.of(
                StageRules.all(), PublicationRules.all(), OutcomeRules.all(), AmendmentRules.all())
            .flatMap(List::stream)
            .map(Rule::info)
            .distinct()
            .toList());
  }
}
