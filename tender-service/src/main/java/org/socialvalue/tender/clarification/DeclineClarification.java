package org.socialvalue.tender.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A question that is not answered to all, being confidential to the one who asked.
 *
 * @param reason why, to the one who asked alone
 */
public record DeclineClarification(@NotBlank @Size(max = 5000) String reason) {}
