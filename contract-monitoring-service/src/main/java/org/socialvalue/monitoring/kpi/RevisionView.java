package org.socialvalue.monitoring.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.monitoring.contract.Side;

/**
 * A revision of a running contract's KPIs.
 *
 * @param inForceFrom the first day that it holds for
 * @param changes all of them come into force together
 * @param settledAt when the second side agreed, or one side let it go
 * @param etag the version that a change of it names in If-Match
 */
public record RevisionView(
    UUID id,
    UUID contractId,
    int number,
    RevisionState state,
    LocalDate inForceFrom,
    List<RevisionChange> changes,
    List<Acknowledgement> acknowledgements,
    @Nullable Agreement agreedByAuthority,
    @Nullable Agreement agreedByProvider,
    Instant openedAt,
    @Nullable Instant settledAt,
    String etag) {

  static RevisionView from(KpiRevision revision) {
    return new RevisionView(
        revision.id(),
        revision.contractId(),
        revision.number(),
        revision.state(),
        revision.inForceFrom(),
        revision.changes(),
        revision.acknowledgements(),
        revision.agreementOf(Side.AUTHORITY),
        revision.agreementOf(Side.PROVIDER),
        revision.openedAt(),
        revision.settledAt(),
        "\"" + revision.version() + "\"");
  }
}
