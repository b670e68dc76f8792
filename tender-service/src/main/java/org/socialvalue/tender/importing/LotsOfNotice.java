package org.socialvalue.tender.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;

/** The lots of a notice; its places are regions of a wider map, so the areas are left to people. */
final class LotsOfNotice {

  private static final int MOST = 500;

  private LotsOfNotice() {}

  static List<Lot> read(NoticeReader notice, String area) {
    var lots = new ArrayList<Lot>();
    var ids = new HashSet<String>();
    for (int i = 0; i < Math.min(MOST, notice.size("/tender/lots")); i++) {
      var at = "/tender/lots/" + i;
      var id = notice.text(at + "/id");
      var title = notice.firstText(at + "/title", at + "/description");
      var value = notice.number(at + "/value/amount");
      var unique = id == null || id.length() > 50 || !ids.add(id) ? "LOT-" + (i + 1) : id;
      ids.add(unique);
      lots.add(
          new Lot(
              unique,
              LocalizedText.english(title == null ? unique : ReadingNotice.cut(title, 500)),
              List.of(area),
              value == null ? BigDecimal.ZERO : value,
              null));
    }
    return List.copyOf(lots);
  }
}
