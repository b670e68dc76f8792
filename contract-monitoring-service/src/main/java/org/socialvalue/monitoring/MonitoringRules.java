package org.socialvalue.monitoring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleBook;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.calendar.FallsDue;
import org.socialvalue.monitoring.contract.rules.ActivationRules;
import org.socialvalue.monitoring.fairness.rules.EasyCasesAreNotFavoured;
import org.socialvalue.monitoring.fairness.rules.NeitherGroupPays;
import org.socialvalue.monitoring.fairness.rules.SmallProvidersCarryNoMore;
import org.socialvalue.monitoring.individual.rules.NobodyIsNamed;
import org.socialvalue.monitoring.intake.OwnSystems;
import org.socialvalue.monitoring.measurement.rules.AttributionIsAnswered;
import org.socialvalue.monitoring.measurement.rules.EachReportHasItsFigure;
import org.socialvalue.monitoring.measurement.rules.PeriodIsPastAndCountedOnce;
import org.socialvalue.monitoring.measurement.rules.VerifierIsAcceptedByBoth;
import org.socialvalue.monitoring.notice.rules.NoticeIsPublishedInTime;
import org.socialvalue.monitoring.principle.rules.PrinciplesAreScoredAgain;
import org.socialvalue.monitoring.rating.rules.AnotherRatingHasItsReason;
import org.socialvalue.monitoring.review.rules.ClosingRules;
import org.socialvalue.monitoring.statement.rules.AStatementTellsOfAWholeContractYear;
import org.socialvalue.monitoring.status.RateTarget;
import org.socialvalue.monitoring.story.rules.StoriesHaveConsent;

/** Every rule that this service applies, as {@code GET /v1/rules} shows them. */
@Singleton
class MonitoringRules {

  @Produces
  @Singleton
  RuleBook book() {
    return new RuleBook(
        Stream.of(
                ActivationRules.ALL.stream().map(Rule::info),
                Stream.of(new AttributionIsAnswered().info()),
                Stream.of(
                    new PeriodIsPastAndCountedOnce().info(), new EachReportHasItsFigure().info()),
                Stream.of(new PrinciplesAreScoredAgain().info()),
                Stream.of(new StoriesHaveConsent().info(), new NobodyIsNamed().info()),
                Stream.of(new EasyCasesAreNotFavoured().info(), new NeitherGroupPays().info()),
                Stream.of(new SmallProvidersCarryNoMore().info()),
                Stream.of(new AStatementTellsOfAWholeContractYear().info()),
                ClosingRules.ALL.stream().map(Rule::info).distinct(),
                Stream.of(new AnotherRatingHasItsReason().info()),
                Stream.of(new NoticeIsPublishedInTime().info()),
                Stream.of(
                    RateTarget.INFO, FallsDue.INFO, OwnSystems.INFO, VerifierIsAcceptedByBoth.INFO))
            .<RuleInfo>flatMap(stream -> stream)
            .toList());
  }
}
