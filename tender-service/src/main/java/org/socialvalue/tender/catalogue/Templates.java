package org.socialvalue.tender.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives outcomes what they take from the catalogue. */
@ApplicationScoped
public class Templates {

  private final ShippedCatalogue shipped;
  private final CatalogueRepository entries;

  public Templates(ShippedCatalogue shipped, CatalogueRepository entries) {
    this.shipped = shipped;
    this.entries = entries;
  }

  /**
   * @return empty where the authority has no such outcome or measure in use: a proxy is no
   *     template, nor is what is retired
   */
  public Optional<Template> find(String authority, CatalogueRef ref) {
    return own(authority, ref)
        .or(() -> shipped.find(ref.code()).filter(item -> ref.version() == 1))
        .map(item -> template(ref, item));
  }

  private Optional<CatalogueItem> own(String authority, CatalogueRef ref) {
    return entries
        .latest(authority, ref.code())
        .filter(latest -> !latest.isRetired())
        .flatMap(latest -> entries.one(authority, ref))
        .map(CatalogueEntry::content);
  }

  private static @Nullable Template template(CatalogueRef ref, CatalogueItem item) {
    return switch (item.kind()) {
      case OUTCOME -> of(ref, item, true);
      case MEASURE -> of(ref, item, false);
      case PROXY -> null;
    };
  }

  private static Template of(CatalogueRef ref, CatalogueItem item, boolean worded) {
    return new Template(
        ref,
        worded ? item.title() : null,
        item.category(),
        item.priority(),
        item.measure(),
        item.provenance());
  }
}
