package org.socialvalue.evaluation.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.events.Authority;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Supplier;

/**
 * The data of a notice.
 *
 * @param lotTitle null for the whole competition
 * @param reason why nobody gets it, why it is given up, how a challenge ended; null for an award
 * @param bidsAssessed how many were ranked or found to be out; null where that is not told
 * @param winners in the ranking's order
 * @param standstillEndsOn its last day; null for none
 */
public record NoticeContent(
    Authority authority,
    LocalizedText title,
    @Nullable LocalizedText lotTitle,
    String regime,
    @Nullable String reason,
    @Nullable Integer bidsAssessed,
    List<Named> winners,
    @Nullable LocalDate standstillEndsOn) {

  /**
   * A winner.
   *
   * @param value pounds for the whole term; only for the authority, null before others and where no
   *     price was asked
   */
  public record Named(
      String bidder,
      String name,
      Supplier.Size size,
      Supplier.Sector sector,
      @Nullable BigDecimal value) {

    Named withoutValue() {
      return new Named(bidder, name, size, sector, null);
    }
  }

  static NoticeContent saying(
      Competition competition,
      @Nullable String lotId,
      @Nullable String reason,
      @Nullable Integer bidsAssessed,
      List<Named> winners,
      @Nullable LocalDate standstillEndsOn) {
    var tender = competition.tender();
    return new NoticeContent(
        tender.authority(),
        tender.title(),
        lotId == null ? null : competition.lot(lotId).map(Lot::title).orElse(null),
        tender.regime(),
        reason,
        bidsAssessed,
        winners,
        standstillEndsOn);
  }

  /** The same for bidders: no bidder learns another's price. */
  NoticeContent withoutValues() {
    return new NoticeContent(
        authority,
        title,
        lotTitle,
        regime,
        reason,
        bidsAssessed,
        winners.stream().map(Named::withoutValue).toList(),
        standstillEndsOn);
  }
}
