package org.socialvalue.tender.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * A commission, as its commissioner describes it.
 *
 * @param serviceArea code of the service area, such as {@code homecare-older-people}
 * @param relevantArea code of the area that benefits; inside the authority's own
 * @param estimatedValue pounds over the whole term, VAT excluded; null while unknown
 * @param instrument null means a contract
 * @param begunOn the first day of its analyse stage, where that lies before the day it is entered
 *     here; null for that day
 * @param regime code of the regime of law; null means light touch
 * @param frameworks codes of the frameworks it works under, the first one's policy applies; null
 *     means the authority's own in force, or those that ship; kept for good
 */
public record StartProject(
    @NotNull LocalizedText title,
    @NotBlank @Size(max = 60) String serviceArea,
    @NotBlank @Size(max = 10000) String corePurpose,
    @NotEmpty @Size(max = 50) List<@NotNull @Valid CoreOutcome> coreOutcomes,
    @NotBlank @Size(max = 60) String relevantArea,
    @Nullable @DecimalMin("0") @Digits(integer = 15, fraction = 2) BigDecimal estimatedValue,
    @Nullable Instrument instrument,
    @Nullable @Size(max = 60) String regime,
    @Nullable @Size(min = 1, max = 5) List<@NotBlank @Size(max = 60) String> frameworks,
    @Nullable LocalDate begunOn) {

  static final String USUAL_REGIME = "LIGHT_TOUCH";

  Instrument theInstrument() {
    return instrument == null ? Instrument.CONTRACT : instrument;
  }

  String theRegime() {
    return regime == null ? USUAL_REGIME : regime;
  }
}
