package org.socialvalue.monitoring.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.socialvalue.events.Authority;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Period;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.Origin;
import org.socialvalue.monitoring.contract.Particulars;

/** Contracts that serve some areas for some time. */
final class Contracts {

  private Contracts() {}

  static Contract of(UUID id, List<String> areas, Period term, Supplier.Size size) {
    var lot =
        new Lot("LOT-1", LocalizedText.english("Lot"), areas, new BigDecimal("1000000"), null);
    var supplier = new Supplier("a", "A", size, Supplier.Sector.PRIVATE);
    return new Contract(
        id,
        new Particulars(
            null,
            null,
            null,
            null,
            new Authority("wealdshire", "Wealdshire County Council"),
            supplier,
            LocalizedText.english("Care"),
            "homecare",
            lot,
            new BigDecimal("1000000"),
            new ContractTerms(term.from(), term.to(), term.to(), 12, true, null),
            List.of(),
            Instant.EPOCH,
            Origin.BY_HAND,
            false,
            List.of(lot),
            List.of(),
            term.to(),
            null,
            supplier),
        Instant.EPOCH);
  }
}
