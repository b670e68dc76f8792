package org.socialvalue.tender.publication.rules;

import java.util.List;
import org.socialvalue.tender.area.AreaTree;
import org.socialvalue.tender.publication.TenderInQuestion;

/** Where the lots of a tender are, all together. */
record LotAreas(List<String> codes, AreaTree tree) {

  static LotAreas of(TenderInQuestion tender) {
    return new LotAreas(
        tender.content().theLots().stream()
            .flatMap(lot -> lot.areas().stream())
            .distinct()
            .toList(),
        tender.areas());
  }

  /** Whether the area has ground in common with a lot. */
  boolean touch(String area) {
    return codes.stream().anyMatch(code -> tree.overlap(code, area));
  }
}
