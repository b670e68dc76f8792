package org.socialvalue.kit.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody goes on in spite of advice, and says why.
 *
 * @param code the rule that advised
 * @param subject the subject of its finding; null for every finding of that rule
 * @param reason why it is right to go on; kept with the decision
 */
public record Acknowledgement(
    @NotBlank @Size(max = 60) String code,
    @Nullable @Size(max = 300) String subject,
    @NotBlank @Size(max = 2000) String reason) {

  boolean covers(Finding finding) {
    return code.equals(finding.code()) && (subject == null || subject.equals(finding.subject()));
  }
}
