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

  private static final Set<String> OVER =
      Set.of("cancelled", "withdrawn", "unsuccessful", "complete");
  private static final int MOST = 500;
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_ID = 50;

  private LotsOfNotice() {}

  /**
   * Where those lots are that the tender is about: those that are over are left out where others
   * stand.
   */
  static List<String> open(NoticeReader notice) {
    var all =
        IntStream.range(0, notice.size("/tender/lots")).mapToObj(i -> "/tender/lots/" + i).toList();
    var open = all.stream().filter(at -> !isGone(notice, at)).toList();
    if (open.isEmpty() && !all.isEmpty()) {
      notice.note("/tender/lots", "are over, all of them: they are read all the same");
      return all;
    }
    all.stream()
        .filter(at -> !open.contains(at))
        .forEach(at -> notice.note(at, "is over, and left out"));
    return open;
  }

  static List<Lot> read(NoticeReader notice, List<String> open, String area) {
    var lots = new ArrayList<Lot>();
    var ids = new HashSet<String>();
    for (var at : open.stream().limit(MOST).toList()) {
      var title = notice.firstText(LONGEST_TITLE, at + "/title", at + "/description");
      var id = id(notice, at, ids);
      lots.add(
          new Lot(
              id,
              new LocalizedText(
                  title == null ? id : title, notice.text(at + "/title_cy", LONGEST_TITLE), null),
              List.of(area),
              value(notice, at),
              null));
    }
    if (open.size() > MOST) {
      notice.note("/tender/lots", "has more lots than a tender can have, which is " + MOST);
    }
    return List.copyOf(lots);
  }

  private static String id(NoticeReader notice, String at, Set<String> taken) {
    var id = notice.identifier(at + "/id", Integer.MAX_VALUE);
    if (id != null && id.length() <= LONGEST_ID && taken.add(id)) {
      return id;
    }
    var next = next(taken);
    if (id != null) {
      notice.leave(at + "/id");
      notice.note(
          at + "/id",
          (id.length() > LONGEST_ID ? "is too long" : "is another lot's as well")
              + ": the lot is called "
              + next);
    }
    taken.add(next);
    return next;
  }

  private static BigDecimal value(NoticeReader notice, String at) {
    var value = notice.pounds(at + "/value");
    if (value != null) {
      return value;
    }
    var why = notice.whyNoPounds(at + "/value");
    notice.note(
        why == null ? at : at + "/value",
        (why == null ? "has no value" : why) + ": the lot's value is 0 for now");
    return BigDecimal.ZERO;
  }

  private static boolean isGone(NoticeReader notice, String at) {
    var status = notice.at(at + "/status").asText();
    return OVER.contains(status);
  }

  private static String next(Set<String> taken) {
    return IntStream.iterate(taken.size() + 1, number -> number + 1)
        .mapToObj(number -> "LOT-" + number)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
