package org.socialvalue.evaluation.dropped;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * Which bid drops out.
 *
 * @param kind by its bidder or by the authority
 * @param reason told to its bidder at once, in these words
 * @param rule what an exclusion rests on, told with the reason
 * @param acknowledgements why it is right to go on in spite of what was advised
 */
public record Drop(
    @NotNull UUID bidId,
    @NotNull DroppedBid.Kind kind,
    @Schema(
            description =
                "Why it dropped out; for an exclusion, its ground. Its bidder is told these words at"
                    + " once: they should tell of no other bidder, and of nobody's marks.")
        @NotBlank
        @Size(max = 10_000)
        String reason,
    @Schema(
            description =
                "The provision or the tender's condition that an exclusion rests on. Its bidder is"
                    + " told it with the reason.")
        @Size(max = 1_000)
        @Nullable String rule,
    @Size(max = 10) @Nullable List<@Valid @NotNull Acknowledgement> acknowledgements) {

  /** All that the bidder is told in words. */
  String words() {
    return rule == null ? reason : reason + "\n" + rule;
  }

  List<Acknowledgement> acknowledged() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}
