package org.socialvalue.monitoring.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socialvalue.monitoring.measurement.MeasurementRequest.AttributionRequest;
import org.socialvalue.monitoring.measurement.MeasurementRequest.SampleRequest;

/**
 * Many figures at once. What is no JSON of this shape is refused as a whole; whatever else is wrong
 * with one figure is told for that one, and the others are taken: so its limits are not looked at
 * here but for each by itself.
 *
 * @param onDifference REFUSE where it is left out
 * @param reason why figures are corrected; needed for CORRECT
 */
public record BatchRequest(
    @NotNull @Size(min = 1, max = 10_000) List<@NotNull Item> figures,
    @Nullable OnDifference onDifference,
    @Nullable @Size(max = 2000) String reason) {

  /**
   * One figure, as a single one is reported. What is missing is a limit like the others, so that it
   * costs this figure only; days are read with it, so that one that there is not costs no more.
   */
  public record Item(
      @Nullable @NotNull UUID kpiId,
      @Nullable @NotNull @Schema(format = "date") String from,
      @Nullable @NotNull @Schema(format = "date") String to,
      @Nullable @Digits(integer = 12, fraction = 4) BigDecimal value,
      @Nullable @Valid SampleRequest sample,
      @Nullable @Valid AttributionRequest attribution,
      @Nullable @NotBlank @Size(max = 4000) String evidence,
      @Nullable @Size(max = 4000) String note) {}

  OnDifference difference() {
    return onDifference == null ? OnDifference.REFUSE : onDifference;
  }
}
