package org.socialvalue.tender.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the service will come about, and why (Welsh process: commission). The decision and its reason
 * are needed; what was weighed beside it is kept where it is told.
 *
 * @param considered each way that was weighed, with what speaks for it or against it
 * @param inHouse what the authority can do itself
 * @param reserved whether it is to be open to certain providers only; a reservation itself stands
 *     in the tender
 * @param individualFunding how the best is made of direct payments and other individual funding
 * @param enablingCommunity how communities are helped to help themselves
 */
public record Route(
    @NotNull Decision decision,
    @NotBlank @Size(max = 5000) String reason,
    @Nullable @Size(max = 20) List<@NotNull @Valid Weighed> considered,
    @Nullable @Size(max = 5000) String inHouse,
    @Nullable @Valid Reserved reserved,
    @Nullable @Size(max = 5000) String individualFunding,
    @Nullable @Valid EnablingCommunity enablingCommunity) {

  /** The decision with its reason, and nothing else told. */
  public Route(Decision decision, String reason) {
    this(decision, reason, null, null, null, null, null);
  }

  /** How an outcome is to be reached. */
  public enum Decision {
    /** The authority does it itself. */
    MAKE,
    /** By a new contract. */
    BUY_NEW,
    /** By changing a contract that there is. */
    RENEGOTIATE,
    /** By people who buy for themselves. */
    DIRECT_PAYMENTS,
    /** By small grants. */
    SMALL_GRANTS
  }

  /** A way that was weighed: why, or why not. */
  public record Weighed(@NotNull Decision route, @NotBlank @Size(max = 5000) String why) {}

  /** Whether it is to be reserved, and the reason either way. */
  public record Reserved(@NotNull Boolean yes, @NotBlank @Size(max = 5000) String reason) {}

  public List<Weighed> weighed() {
    return considered == null ? List.of() : considered;
  }
}
