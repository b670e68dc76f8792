package org.socialvalue.tender.atrisk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * An item of the register as its authority sees it.
 *
 * @param lineage the outcome that it is, where an earlier contract taught it
 * @param fate null while nobody has decided; the analyse stage can't be left then
 * @param inherited what the earlier contract said of it; null for what was found here
 */
public record AtRiskView(
    UUID id,
    UUID projectId,
    long version,
    LocalizedText what,
    String madeBy,
    @Nullable String forWhom,
    @Nullable UUID foundAt,
    @Nullable UUID lineage,
    @Nullable Fate fate,
    @Nullable Inherited inherited) {

  static AtRiskView from(AtRiskItem item) {
    var described = item.described();
    return new AtRiskView(
        item.id(),
        item.projectId(),
        item.version(),
        described.what(),
        described.madeBy(),
        described.forWhom(),
        described.foundAt(),
        item.lineage(),
        item.fate(),
        item.inherited());
  }

  /** A page of what is at risk. */
  record Page(List<AtRiskView> items, @Nullable String next) {}
}
