package org.socialvalue.monitoring.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.Period;

/**
 * A contract, or a grant, that was let before this system. It starts as a draft like one from an
 * award, and keeps the same rules to be activated.
 *
 * @param reference the authority's own; a second contract with it is refused
 * @param authorityName as people read it; left out, as the authority's other contracts have it
 * @param serviceArea its code, one of those that tender-service lists; what the contract teaches
 *     goes to the projects of that service area
 * @param projectId the project here that it came from, where there is one
 * @param supplier who answers for it; in a consortium the lead
 * @param partners who delivers with the supplier
 * @param grant whether it is a grant; left out for no
 * @param value pounds over the whole term, VAT excluded, two places at most
 */
public record EnterContract(
    @Nullable @Size(min = 1, max = 100) String reference,
    @Nullable @Size(min = 1, max = 200) String authorityName,
    @NotNull @Valid Words title,
    @NotBlank @Size(max = 60) @Pattern(regexp = Codes.SHAPE, message = Codes.FAULT)
        String serviceArea,
    @Nullable UUID projectId,
    @NotNull @Valid Deliverer supplier,
    @Nullable @Size(max = 50) List<@NotNull @Valid PartOf> partners,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid LotEntry> lots,
    @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal value,
    @Nullable Boolean grant,
    @NotNull @Valid Terms terms,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid PromiseEntry> promises) {

  List<PartOf> others() {
    return partners == null ? List.of() : partners;
  }

  /** A text that people read. */
  public record Words(
      @NotBlank @Size(max = 2000) String en,
      @Nullable @Size(max = 2000) String cy,
      @Nullable @Size(max = 2000) String easyRead) {

    LocalizedText asText() {
      return new LocalizedText(en, cy, easyRead);
    }
  }

  /**
   * The provider.
   *
   * @param id the organisation as its tokens carry it in {@code org}
   */
  public record Deliverer(
      @NotBlank @Size(max = 100) String id,
      @NotBlank @Size(max = 200) String name,
      Supplier.@NotNull Size size,
      Supplier.@NotNull Sector sector) {

    public Supplier asSupplier() {
      return new Supplier(id, name, size, sector);
    }
  }

  /**
   * An organisation that delivers a part.
   *
   * @param id the organisation as its tokens carry it in {@code org}; left out, it reads nothing
   */
  public record PartOf(
      @Nullable @Size(min = 1, max = 100) String id,
      @NotBlank @Size(max = 200) String name,
      ContractAwarded.Partner.@NotNull Role role,
      Supplier.@Nullable Size size,
      Supplier.@Nullable Sector sector,
      @Nullable @Size(max = 2000) String does) {

    public ContractAwarded.Partner asPartner() {
      return new ContractAwarded.Partner(id, name, role, size, sector, does);
    }
  }

  /**
   * A lot of it.
   *
   * @param areas codes, as tender-service lists them
   * @param value pounds, VAT excluded
   */
  public record LotEntry(
      @NotBlank @Size(max = 60) String id,
      @NotNull @Valid Words title,
      @NotEmpty @Size(max = 200)
          List<
                  @NotBlank @Size(max = 60) @Pattern(regexp = Codes.SHAPE, message = Codes.FAULT)
                  String>
              areas,
      @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal value) {

    Lot asLot() {
      return new Lot(id, title.asText(), areas, value, null);
    }
  }

  /**
   * What it says about time.
   *
   * @param endsOn last day
   * @param firstReviewOn left out, as many months after the first day as lie between reviews
   * @param budget the most that will be spent; left out for the value
   */
  public record Terms(
      @NotNull LocalDate startsOn,
      @NotNull LocalDate endsOn,
      @Nullable LocalDate firstReviewOn,
      @NotNull @Min(1) @Max(60) Integer reviewEveryMonths,
      @Nullable Boolean annualStatement,
      @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 2) BigDecimal budget) {

    /** Null where it ends before it begins. */
    @Nullable Period period() {
      return endsOn.isBefore(startsOn) ? null : new Period(startsOn, endsOn);
    }

    LocalDate firstReview() {
      return firstReviewOn == null ? startsOn.plusMonths(reviewEveryMonths) : firstReviewOn;
    }

    ContractTerms asTerms() {
      return new ContractTerms(
          startsOn,
          endsOn,
          firstReview(),
          reviewEveryMonths,
          Boolean.TRUE.equals(annualStatement),
          budget);
    }
  }
}
