package org.socialvalue.tender.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regime of procurement law, with its figures.
 *
 * @param thresholdVatIncluded pounds from which the regime's full duties apply
 * @param mandatoryStandstillWorkingDays 0 where a standstill is voluntary
 * @param threeKpisAboveVatIncluded pounds above which three KPIs are a duty; null where exempt
 * @param legislation what it rests on, as notices name it; null where they name none
 * @param reservations the grounds on which a competition can be reserved; null for none
 */
public record Regime(
    String code,
    String title,
    LocalDate validFrom,
    BigDecimal thresholdVatIncluded,
    int mandatoryStandstillWorkingDays,
    @Nullable BigDecimal threeKpisAboveVatIncluded,
    String source,
    @Nullable Legislation legislation,
    @Nullable List<ReservationBasis> reservations) {

  public List<ReservationBasis> theReservations() {
    return reservations == null ? List.of() : reservations;
  }
}
