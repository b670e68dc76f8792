package org.socialvalue.tender.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
    var own = entries.page(authority, search, page);
    var lines = new ArrayList<>(shipped(search, page));
    own.forEach(entry -> lines.add(new Line(entry.id(), entry.view())));
    return lines.subList(0, Math.min(lines.size(), page.rows()));
  }

  private List<Line> shipped(CatalogueSearch search, PageRequest page) {
    var all = shipped.all();
    var having = entries.having(search.words(), all.stream().map(CatalogueItem::words).toList());
    return IntStream.range(0, all.size())
        .filter(place -> having.contains(place) && search.fits(all.get(place)))
        .mapToObj(place -> new Line(idOf(place), CatalogueView.shipped(all.get(place))))
        .filter(line -> line.id().compareTo(page.floor()) > 0)
        .toList();
  }

  private static UUID idOf(int place) {
    return new UUID(0, place + 1L);
  }
}
