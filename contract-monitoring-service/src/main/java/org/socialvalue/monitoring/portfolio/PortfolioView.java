package org.socialvalue.monitoring.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.status.KpiState;

/**
 * All contracts of an authority together.
 *
 * @param authority its name; null where it has no contract yet
 * @param running contracts that run on the day
 * @param ended contracts whose last day has passed
 * @param providers who answer for them: the leads
 * @param withPartners contracts that others deliver in beside the lead
 * @param promises in contracts: an outcome under two contracts is two of these and one outcome
 * @param notCounted promises outside the relevant area, which count nothing here
 * @param all every outcome together
 * @param threshold numbers of people from one to below it are left out of every sum
 * @param notes how it was counted, for people
 */
public record PortfolioView(
    @Nullable String authority,
    LocalDate asOf,
    int running,
    int ended,
    int providers,
    WithPartners withPartners,
    int promises,
    int notCounted,
    Group all,
    List<By> by,
    int threshold,
    List<String> notes) {

  /**
   * The portfolio looked at in one way. An outcome under contracts of two groups stands in both;
   * groups need not add up to the whole.
   */
  public record By(Dimension dimension, List<Group> groups) {}

  /**
   * @param code of the priority, category, area and so on; NOT_STATED for what names none
   * @param outcomes each lineage once
   * @param contracts that promise them
   * @param verdicts how many outcomes were kept, and so on
   * @param keptPercent outcomes kept, of those kept, partly kept and not kept, to one place half
   *     up; null where none is decided
   * @param statuses how many outcomes stand where, each by the worst of its KPIs; those without a
   *     KPI are in none
   * @param notTold outcomes whose verdict or status would tell a small number of people: they are
   *     in no count of it
   */
  public record Group(
      String code,
      int outcomes,
      int contracts,
      Map<PromiseVerdict, Integer> verdicts,
      @Nullable BigDecimal keptPercent,
      Map<KpiState, Integer> statuses,
      int notTold,
      List<Amount> amounts) {}

  /**
   * How much of a measure that several contracts share.
   *
   * @param commonMeasure of the shared catalogue; null where name and unit are the same
   * @param total net of what others did; of people without the small numbers
   * @param outcomes with a figure of it
   * @param smallNumbersLeftOut outcomes of which a number of people waits until it is large enough
   * @param text the total in words
   */
  public record Amount(
      String measure,
      @Nullable UUID commonMeasure,
      String unit,
      boolean people,
      BigDecimal total,
      int outcomes,
      int smallNumbersLeftOut,
      String text) {}
}
