package org.socialvalue.tender.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.LotLimits;
import org.socialvalue.events.ParticipationCondition;
import org.socialvalue.tender.publication.EntryCondition;

/**
 * Who may take part, as a notice says it: selection criteria, and for how many lots one supplier
 * may bid. A reservation is only named: its legal basis has to be chosen by people.
 */
final class EntryOfNotice {
  private static final int MOST = 100;
  private static final int LONGEST_TEXT = 5_000;

  private EntryOfNotice() {}

  static List<EntryCondition> conditions(NoticeReader notice) {
    var at = "/tender/selectionCriteria/criteria";
    var conditions = new ArrayList<EntryCondition>();
    for (int i = 0; i < Math.min(MOST, notice.size(at)); i++) {
      var text = notice.text(at + "/" + i + "/description", LONGEST_TEXT);
      if (text != null) {
        conditions.add(
            new EntryCondition(
                "SC-" + (i + 1),
                ParticipationCondition.Kind.OTHER,
                LocalizedText.english(text),
                null,
                null,
                null));
      }
    }
    return List.copyOf(conditions);
  }

  /**
   * @param lots how many there are; a limit that is not below that is none
   */
  static @Nullable LotLimits limits(NoticeReader notice, int lots) {
    var at = "/tender/lotDetails/maximumLotsBidPerSupplier";
    var number = notice.number(at);
    if (number == null
        || number.compareTo(BigDecimal.ONE) < 0
        || number.compareTo(BigDecimal.valueOf(lots)) >= 0
        || number.stripTrailingZeros().scale() > 0) {
      notice.leave(at);
      return null;
    }
    return new LotLimits(number.intValue(), null, null);
  }

  static boolean isReserved(NoticeReader notice) {
    return notice.size("/tender/otherRequirements/reservedParticipation") > 0;
  }
}
