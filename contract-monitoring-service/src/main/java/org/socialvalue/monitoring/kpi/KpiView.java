package org.socialvalue.monitoring.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.status.KpiStatus;

/**
 * A KPI with its terms, who agreed, and where it stands.
 *
 * @param agreedVersion the latest version that both sides agreed on; 0 while there is none
 * @param retiredOn the first day without it; null while it stands
 * @param agreedByAuthority null until the authority's side agreed on the terms as they stand
 * @param agreedByProvider null until the provider agreed on the terms as they stand
 * @param status derived from its history by today
 * @param etag the version that a change of it names in If-Match
 */
public record KpiView(
    UUID id,
    UUID contractId,
    UUID commitmentId,
    KpiStage stage,
    KpiTerms terms,
    int agreedVersion,
    @Nullable LocalDate retiredOn,
    @Nullable Agreement agreedByAuthority,
    @Nullable Agreement agreedByProvider,
    List<VersionView> versions,
    KpiStatus status,
    String etag) {

  /**
   * Terms that both sides agreed on.
   *
   * @param inForceFrom the first day that they hold for
   */
  public record VersionView(
      int number,
      KpiTerms terms,
      String agreedByAuthority,
      String agreedByProvider,
      Instant agreedAt,
      LocalDate inForceFrom) {

    public static VersionView from(KpiVersion version) {
      return new VersionView(
          version.number(),
          version.terms(),
          version.agreedByAuthority(),
          version.agreedByProvider(),
          version.agreedAt(),
          version.inForceFrom());
    }
  }

  static KpiView from(Kpi kpi, List<KpiVersion> versions, KpiStatus status) {
    return new KpiView(
        kpi.id(),
        kpi.contractId(),
        kpi.commitmentId(),
        kpi.stage(),
        kpi.terms(),
        kpi.agreedVersion(),
        kpi.retiredOn(),
        kpi.agreementOf(Side.AUTHORITY),
        kpi.agreementOf(Side.PROVIDER),
        versions.stream().map(VersionView::from).toList(),
        status,
        "\"" + kpi.version() + "\"");
  }
}
