package org.socialvalue.evaluation.lowprice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.dropped.Drop;
import org.socialvalue.evaluation.dropped.DroppedBid;
import org.socialvalue.evaluation.rules.Codes;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * What an officer concludes about a low price.
 *
 * @param accepted false takes the bid out of the competition
 * @param reason told to the bidder
 * @param acknowledgements why it is right to take the bid out in spite of what was advised
 */
public record Conclusion(
    @NotNull Boolean accepted,
    @NotBlank @Size(max = 9_000) String reason,
    @Size(max = 10) @Nullable List<@Valid @NotNull Acknowledgement> acknowledgements) {

  Drop drop(UUID bidId) {
    return new Drop(
        bidId,
        DroppedBid.Kind.EXCLUDED,
        "Abnormally low: " + reason,
        Codes.ABNORMALLY_LOW.code(),
        acknowledgements);
  }
}
