package org.socialvalue.tender.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;

/** The lots of a notice; its places are regions of a wider map, so the areas are left to people. */
final class LotsOfNotice {

  private static final int MOST = 500;
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_ID = 50;

  private LotsOfNotice() {}

  static List<Lot> read(NoticeReader notice, String area) {
    var lots = new ArrayList<Lot>();
    var ids = new HashSet<String>();
    int size = Math.min(MOST, notice.size("/tender/lots"));
    long open = IntStream.range(0, size).filter(i -> !isGone(notice, "/tender/lots/" + i)).count();
    open = open == 0 ? size : open;
    for (int i = 0; i < size; i++) {
      var at = "/tender/lots/" + i;
      if (open < size && isGone(notice, at)) {
        continue;
      }
      var id = notice.text(at + "/id");
      var title = notice.firstText(LONGEST_TITLE, at + "/title", at + "/description");
      var value = notice.pounds(at + "/value");
      var unique = id == null || id.length() > LONGEST_ID || ids.contains(id) ? next(i, ids) : id;
      if (!unique.equals(id)) {
        notice.leave(at + "/id");
      }
      ids.add(unique);
      lots.add(
          new Lot(
              unique,
              LocalizedText.english(title == null ? unique : title),
              List.of(area),
              value == null ? BigDecimal.ZERO : value,
              null));
    }
    return List.copyOf(lots);
  }

  /** Where some lots stand, those that were given up are left out. */
  private static boolean isGone(NoticeReader notice, String at) {
    int mark = notice.mark();
    var status = notice.text(at + "/status");
    notice.leaveSince(mark);
    return "cancelled".equals(status) || "withdrawn".equals(status);
  }

  private static String next(int lot, Set<String> taken) {
    return IntStream.iterate(lot + 1, number -> number + 1)
        .mapToObj(number -> "LOT-" + number)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
