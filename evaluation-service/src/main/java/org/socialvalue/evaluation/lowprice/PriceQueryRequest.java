package org.socialvalue.evaluation.lowprice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A bidder is asked to explain its price for a lot.
 *
 * @param answerBy the last day for the answer; before it is over nothing is concluded without one
 */
public record PriceQueryRequest(
    @NotBlank @Size(max = 100) String lotId,
    @NotNull UUID bidId,
    @NotBlank @Size(max = 10_000) String question,
    @NotNull LocalDate answerBy) {}
