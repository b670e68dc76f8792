package org.socialvalue.tender.datapack;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of one kind of data: either that it is there, or that it is missing. */
public record DataItem(@Nullable @Valid Present present, @Nullable @Valid Missing missing) {

  /**
   * Data that is there.
   *
   * @param tells what it is telling us, in words
   * @param source where it was taken from
   * @param asOf the last day that it covers
   * @param trend where it is going; null where nobody can tell
   */
  public record Present(
      @NotBlank @Size(max = 5000) String tells,
      @Nullable @Size(max = 50) List<@NotNull @Valid Figure> figures,
      @NotBlank @Size(max = 500) String source,
      @NotNull LocalDate asOf,
      @Nullable Trend trend) {}

  /**
   * @param unit what is counted, such as people, or pounds a week
   * @param period what the figure is about, such as 2025/26
   */
  public record Figure(
      @NotBlank @Size(max = 200) String label,
      @NotNull @Digits(integer = 15, fraction = 6) BigDecimal value,
      @NotBlank @Size(max = 100) String unit,
      @Nullable @Size(max = 100) String period) {}

  /** Data that is not there, and what is done about it. */
  public record Missing(
      @NotBlank @Size(max = 2000) String why, @NotBlank @Size(max = 2000) String whatWillBeDone) {}

  /** Where figures are going. */
  public enum Trend {
    RISING,
    STEADY,
    FALLING,
    MIXED
  }
}
