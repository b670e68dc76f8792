package org.socialvalue.monitoring.catalogue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure.Direction;
import org.socialvalue.events.Measure.Kind;
import org.socialvalue.monitoring.kpi.KpiKind;
import org.socialvalue.monitoring.kpi.KpiRequest.ScaleRequest;
import org.socialvalue.monitoring.kpi.KpiTerms;
import org.socialvalue.monitoring.kpi.MeasuringMethod;

/**
 * A measure for the catalogue.
 *
 * @param code short and lasting, the same in every version, such as LONELINESS-3
 */
public record MeasureRequest(
    @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]*") String code,
    @NotNull @Valid DefinitionRequest definition) {

  /**
   * How it is measured.
   *
   * @param howCounted what counts and what does not
   * @param leastResponsePercent how many of those asked must answer; null where nobody is asked
   * @param source where it comes from; null for the authority's own
   */
  public record DefinitionRequest(
      @NotBlank @Size(max = 300) String name,
      @NotBlank @Size(max = 4000) String howCounted,
      @NotNull KpiKind kind,
      @NotNull Kind looksAt,
      @NotBlank @Size(max = 100) String unit,
      @NotNull Direction direction,
      @Nullable @Valid ScaleRequest scale,
      @NotNull MeasuringMethod method,
      @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
          BigDecimal leastResponsePercent,
      @Nullable @Size(max = 1000) String source) {

    MeasureDefinition asDefinition() {
      return new MeasureDefinition(
          name,
          howCounted,
          kind,
          looksAt,
          unit,
          direction,
          scale == null ? null : new KpiTerms.Scale(scale.lowest(), scale.highest()),
          method,
          leastResponsePercent,
          source);
    }
  }
}
