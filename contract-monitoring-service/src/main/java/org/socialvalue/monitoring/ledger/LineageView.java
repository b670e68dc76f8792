package org.socialvalue.monitoring.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Promise;
import org.socialvalue.monitoring.commitment.Treatment;

/** Where an outcome was promised, contract after contract. */
public record LineageView(UUID lineage, List<Promised> promised) {

  /**
   * A contract that promised it.
   *
   * @param commitmentId for its whole ledger
   * @param pointsScored what its question brought; null where it was not scored
   */
  public record Promised(
      UUID contractId,
      UUID commitmentId,
      LocalizedText contract,
      String supplier,
      LocalDate startsOn,
      LocalDate endsOn,
      LocalizedText statement,
      Promise.Provenance provenance,
      @Nullable String questionId,
      @Nullable BigDecimal pointsScored,
      Treatment state) {}
}
