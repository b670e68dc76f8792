package org.socialvalue.monitoring.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Authority;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.chart.TrendChart.Due;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.standing.PromiseStanding.Response;
import org.socialvalue.monitoring.status.KpiState;

/**
 * What became of a contract's promises by a day. Figures are rounded half up to four places.
 *
 * @param from first day that it tells of
 * @param to last day that it tells of
 * @param asOf the day that everything is judged on, not after {@code to}
 * @param partners who delivers with the provider; left out where nobody does, as in all that was
 *     frozen before partners were told, so that its bytes stay what was signed
 * @param lot the titles of its lots
 * @param contractFrom first day of the contract
 * @param contractTo last day of the contract
 * @param value pounds over the whole term, VAT excluded
 * @param spent pounds by the day, VAT excluded
 * @param threshold numbers of people from one to below it are hidden; null where none are
 * @param stories without their words: whoever takes a story back takes it out of here as well
 */
public record Content(
    DocumentKind kind,
    UUID contractId,
    LocalDate from,
    LocalDate to,
    LocalDate asOf,
    Authority authority,
    Supplier supplier,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PartnerLine> partners,
    LocalizedText title,
    String serviceArea,
    LocalizedText lot,
    LocalDate contractFrom,
    LocalDate contractTo,
    BigDecimal value,
    BigDecimal spent,
    @Nullable Integer threshold,
    List<PromiseLine> promises,
    List<StoryReference> stories) {

  /** What was frozen before partners were told lacks them. */
  public Content {
    partners = Objects.requireNonNullElse(partners, List.of());
  }

  /** An organisation that delivers with the provider, who answers for it. */
  public record PartnerLine(
      String name,
      Partner.Role role,
      Supplier.@Nullable Size size,
      Supplier.@Nullable Sector sector) {

    static PartnerLine of(Partner partner) {
      return new PartnerLine(partner.name(), partner.role(), partner.size(), partner.sector());
    }
  }

  /**
   * One promise.
   *
   * @param verdict null where it would tell a small number of people
   * @param pointsScored what its question brought the bid; null where it was not scored
   * @param reason why the verdict is what it is
   */
  public record PromiseLine(
      UUID commitmentId,
      UUID lineage,
      LocalizedText statement,
      Promise.Provenance provenance,
      boolean counted,
      OutcomeCategory category,
      @Nullable String priority,
      @Nullable String strategicOutcome,
      @Nullable String questionId,
      @Nullable BigDecimal pointsScored,
      @Nullable BigDecimal pointsPossible,
      Treatment treatment,
      @Nullable PromiseVerdict verdict,
      String reason,
      long storiesTold,
      List<KpiLine> kpis) {}

  /**
   * One KPI.
   *
   * @param achieved the provider's own part by the day, in the unit; null where nothing was
   *     reported or the number is hidden
   * @param achievedText the same in words
   * @param inPeriod of that, what came in the time that this tells of; for what adds up only
   * @param addsUp whether figures of periods add up
   * @param due by the day, in the unit
   * @param state null where it would tell a small number of people
   * @param forecast an amount by the end of a day; null where nothing can be said
   * @param forecastOn that day: the last one for its target
   * @param figures by period, oldest first
   * @param dueLine what is due from each day on
   * @param states at the end of each period, oldest first; without what would tell a small number
   * @param response how many answered last; null where nobody was asked or too few did
   */
  public record KpiLine(
      UUID kpiId,
      String name,
      String unit,
      KpiKind kind,
      boolean addsUp,
      boolean people,
      @Nullable BigDecimal baseline,
      @Nullable BigDecimal target,
      @Nullable BigDecimal perAmountSpent,
      @Nullable BigDecimal scaleLowest,
      @Nullable BigDecimal scaleHighest,
      @Nullable KpiState state,
      String reason,
      @Nullable BigDecimal due,
      @Nullable BigDecimal achieved,
      String achievedText,
      @Nullable BigDecimal inPeriod,
      @Nullable BigDecimal forecast,
      @Nullable LocalDate forecastOn,
      List<PeriodFigure> figures,
      List<Due> dueLine,
      List<PeriodState> states,
      @Nullable Response response) {}

  /**
   * What was reported for a period.
   *
   * @param gross as reported; null where it is hidden
   * @param net what counts of it; null where it is hidden
   * @param counts false while it is queried or too few answered
   * @param standing added up so far, or the level; null where it is hidden
   * @param text what is shown
   */
  public record PeriodFigure(
      LocalDate from,
      LocalDate to,
      @Nullable BigDecimal gross,
      @Nullable BigDecimal net,
      boolean counts,
      @Nullable BigDecimal standing,
      String text) {}

  public record PeriodState(LocalDate to, @Nullable KpiState state) {}

  /**
   * A story that is told beside this.
   *
   * @param sha256 of title and words as they were, so that anyone can tell them from others
   */
  public record StoryReference(UUID storyId, UUID commitmentId, boolean firstHand, String sha256) {}
}
