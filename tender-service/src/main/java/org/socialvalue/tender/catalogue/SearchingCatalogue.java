package org.socialvalue.tender.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** What an authority can choose from, in pages: first what ships, then its own. */
@ApplicationScoped
class SearchingCatalogue {

  private final ShippedCatalogue shipped;
  private final CatalogueRepository entries;

  SearchingCatalogue(ShippedCatalogue shipped, CatalogueRepository entries) {
    this.shipped = shipped;
    this.entries = entries;
  }

  /**
   * @param id the cursor behind it; what ships comes before all that was ever imported
   */
  record Line(UUID id, CatalogueView entry) {}

  List<Line> page(String authority, CatalogueSearch search, PageRequest page) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < shipped.all().size(); i++) {
      var id = new UUID(0, i + 1);
      var item = shipped.all().get(i);
      if (id.compareTo(page.floor()) > 0 && search.finds(item)) {
        lines.add(new Line(id, CatalogueView.shipped(item)));
      }
    }
    entries
        .page(authority, search, page)
        .forEach(entry -> lines.add(new Line(entry.id(), entry.view())));
    return lines.subList(0, Math.min(lines.size(), page.rows()));
  }
}
