package org.socialvalue.tender.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Reservation;
import org.socialvalue.tender.framework.ProviderForm;

/**
 * A competition that only some forms of provider may enter. A draft may leave open what the law
 * asks; publishing may not.
 *
 * @param basis code of the legal basis, from the reservations of the project's regime
 * @param maximumTermMonths the longest that the contract may last, extensions included
 * @param forms for whom
 * @param reason why, in words that bidders read
 */
public record ReservedFor(
    @Nullable @Size(max = 60) String basis,
    @Nullable @Min(1) @Max(1200) Integer maximumTermMonths,
    @Nullable @Size(max = 20) List<@NotNull ProviderForm> forms,
    @Nullable @Valid LocalizedText reason) {

  public List<ProviderForm> theForms() {
    return forms == null ? List.of() : forms;
  }

  /**
   * @throws NullPointerException where something is missing that RESERVED_LAWFUL demands
   */
  Reservation frozen() {
    return new Reservation(
        Objects.requireNonNull(basis),
        Objects.requireNonNull(maximumTermMonths),
        theForms().stream().map(ProviderForm::name).toList(),
        Objects.requireNonNull(reason));
  }
}
