package org.socialvalue.monitoring.proxy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.status.KpiState;

/** Proxies as they are shown. */
final class ProxyViews {

  private ProxyViews() {}

  /**
   * A proxy.
   *
   * @param value pounds for one of the unit
   */
  record ProxyView(
      UUID id,
      String name,
      String unit,
      BigDecimal value,
      String source,
      int year,
      String licence,
      @Nullable String note,
      @Nullable Instant retiredAt,
      String recordedBy,
      Instant recordedAt) {

    static ProxyView from(Proxy proxy) {
      return new ProxyView(
          proxy.id(),
          proxy.name(),
          proxy.unit(),
          proxy.value(),
          proxy.source(),
          proxy.year(),
          proxy.licence(),
          proxy.note(),
          proxy.retiredAt(),
          proxy.recordedBy(),
          proxy.recordedAt());
    }

    /** A page of proxies. */
    record Page(List<ProxyView> items, @Nullable String next) {}
  }

  /** A proxy shown beside a KPI. */
  record UseView(
      UUID id,
      UUID contractId,
      UUID kpiId,
      UUID proxyId,
      String reason,
      String putBy,
      Instant putAt,
      @Nullable Instant takenOffAt) {

    static UseView from(ProxyUse use) {
      return new UseView(
          use.id(),
          use.contractId(),
          use.kpiId(),
          use.proxyId(),
          use.reason(),
          use.putBy(),
          use.putAt(),
          use.takenOffAt());
    }
  }

  /**
   * The outcomes of a contract, with the proxies beside them.
   *
   * @param beside the sum of what stands beside the outcomes, in pounds: evidence for these alone,
   *     and no measure of social value; null where nothing stands beside any
   * @param withoutProxy outcomes that nothing stands beside: worth no less for that
   * @param note what the sum must not be taken for
   */
  record EvidenceView(
      UUID contractId,
      LocalDate asOf,
      List<Line> outcomes,
      @Nullable BigDecimal beside,
      long withoutProxy,
      String note) {}

  /**
   * One outcome.
   *
   * @param achieved what counts of it, in the unit; null where nothing was measured, or it is not
   *     told
   * @param proxies what stands beside it
   */
  record Line(
      UUID kpiId,
      UUID lineage,
      String name,
      String unit,
      KpiState state,
      @Nullable BigDecimal achieved,
      List<Beside> proxies) {}

  /**
   * A proxy beside an outcome.
   *
   * @param pounds what was achieved times the value for one, half up to two places; null where
   *     nothing was measured, or it is not told
   */
  record Beside(UUID useId, ProxyView proxy, String reason, @Nullable BigDecimal pounds) {}
}
