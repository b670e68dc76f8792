package org.socialvalue.tender.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.socialvalue.kit.page.PageRequest;

/** All versions that an authority sees, in pages: first those that ship, then its own. */
@ApplicationScoped
class ListingFrameworks {

  private final ShippedFrameworks shipped;
  private final ImportedFrameworks imported;

  ListingFrameworks(ShippedFrameworks shipped, ImportedFrameworks imported) {
    this.shipped = shipped;
    this.imported = imported;
  }

  /**
   * @param id the cursor behind it; those that ship come before all that was ever imported
   */
  record Line(UUID id, Framework framework) {}

  List<Line> page(String authority, PageRequest page) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < shipped.all().size(); i++) {
      var id = new UUID(0, i + 1);
      if (id.compareTo(page.floor()) > 0) {
        lines.add(new Line(id, shipped.all().get(i)));
      }
    }
    imported
        .page(authority, page.floor(), page)
        .forEach(row -> lines.add(new Line(row.id(), row.content())));
    return lines.subList(0, Math.min(lines.size(), page.rows()));
  }
}
