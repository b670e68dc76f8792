package org.socialvalue.tender.atrisk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.project.NothingAtRisk;

/**
 * What a project could lose.
 *
 * @param nothing who looked and found nothing; it counts while the register is empty
 */
public record AtRiskRegister(List<AtRiskFacts> items, @Nullable NothingAtRisk nothing) {

  public AtRiskRegister {
    items = List.copyOf(items);
  }

  public boolean has(UUID lineage) {
    return items.stream().anyMatch(item -> lineage.equals(item.lineage()));
  }
}
