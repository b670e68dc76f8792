package org.socialvalue.tender.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;

/**
 * An entry of the catalogue in one version.
 *
 * @param authority whose it is; null for one that ships
 * @param proxy a value in money, for a proxy only: evidence beside outcomes, never a goal
 * @param superseded whether there is a later version
 * @param retirement since when and why it is not to be used any more; null while it is
 */
public record CatalogueView(
    String code,
    int version,
    @Nullable String authority,
    EntryKind kind,
    LocalizedText title,
    @Nullable OutcomeCategory category,
    @Nullable String priority,
    @Nullable Measure measure,
    @Nullable ProxyValue proxy,
    Provenance provenance,
    @Nullable Instant importedAt,
    boolean superseded,
    @Nullable Retirement retirement) {

  static CatalogueView shipped(CatalogueItem item) {
    return new CatalogueView(
        item.code(),
        1,
        null,
        item.kind(),
        item.title(),
        item.category(),
        item.priority(),
        item.measure(),
        item.proxy(),
        item.provenance(),
        null,
        false,
        null);
  }

  /** A page of the catalogue. */
  record Page(List<CatalogueView> items, @Nullable String next) {}
}
