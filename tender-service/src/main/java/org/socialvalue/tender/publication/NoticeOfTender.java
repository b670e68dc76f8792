package org.socialvalue.tender.publication;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Supplier;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.tender.concern.MarketEngagementRepository;
import org.socialvalue.tender.framework.ProviderForm;
import org.socialvalue.tender.framework.ReferenceData;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.outcome.Proportionality;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.register.ocds.TenderNotice;

/** What the public register is told of a tender when a version of it goes out. */
@Singleton
public class NoticeOfTender {

  /** The most VAT there is: a threshold includes it, a lot's value doesn't. */
  private static final BigDecimal WITH_VAT = new BigDecimal("1.2");

  private static final Set<String> VOLUNTARY =
      Set.of(
          ProviderForm.CHARITY.name(),
          ProviderForm.SOCIAL_ENTERPRISE.name(),
          ProviderForm.COOPERATIVE.name(),
          ProviderForm.USER_LED_ORGANISATION.name(),
          ProviderForm.COMMUNITY_GROUP.name());

  private final ReferenceData data;
  private final MarketEngagementRepository markets;

  NoticeOfTender(ReferenceData data, MarketEngagementRepository markets) {
    this.data = data;
    this.markets = markets;
  }

  public TenderNotice of(
      TenderPublished out,
      TenderContent content,
      CommissioningProject project,
      Map<UUID, Outcome> known) {
    return of(out, content, project, known, markets.isKnown(out.projectId()));
  }

  /** The same of a version that went out at that moment. */
  TenderNotice asOf(
      Instant at,
      TenderPublished out,
      TenderContent content,
      CommissioningProject project,
      Map<UUID, Outcome> known) {
    return of(out, content, project, known, markets.wasKnown(out.projectId(), at));
  }

  private TenderNotice of(
      TenderPublished out,
      TenderContent content,
      CommissioningProject project,
      Map<UUID, Outcome> known,
      boolean planned) {
    var regime = data.regime(out.regime());
    return new TenderNotice(
        out,
        project.corePurpose(),
        content.whyNotLots(),
        data.cpvOf(out.serviceArea()),
        regime.legislation(),
        above(regime.thresholdVatIncluded(), out),
        content.theRequirements().stream()
            .map(asked -> known.get(asked.outcomeId()))
            .filter(Objects::nonNull)
            .noneMatch(NoticeOfTender::isForLargeOnly),
        forms(out).allMatch(forms -> forms.stream().anyMatch(VOLUNTARY::contains)),
        planned);
  }

  private static @Nullable Boolean above(BigDecimal threshold, TenderPublished out) {
    var value = out.lots().stream().map(Lot::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (value.compareTo(threshold) >= 0) {
      return true;
    }
    return value.multiply(WITH_VAT).compareTo(threshold) < 0 ? false : null;
  }

  private static boolean isForLargeOnly(Outcome outcome) {
    var decided = outcome.decided();
    Proportionality weighed = decided == null ? null : decided.proportionality();
    return weighed != null && weighed.providerSize() == Supplier.Size.LARGE;
  }

  /** Each list of forms that alone may take part. */
  private static Stream<List<String>> forms(TenderPublished out) {
    var reserved = Stream.ofNullable(out.reservation()).map(one -> one.forms());
    var conditions =
        Stream.ofNullable(out.conditions()).flatMap(all -> all.stream()).map(one -> one.forms());
    return Stream.concat(reserved, conditions).filter(forms -> !forms.isEmpty());
  }
}
