package org.socialvalue.evaluation.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An interest that keeps an evaluator from judging a bid.
 *
 * @param bidder the bidding organisation, as the opening names it
 */
public record Conflict(
    @NotBlank @Size(max = 100) String bidder, @NotBlank @Size(max = 2000) String reason) {}
