package org.socialvalue.monitoring.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * Signs what was read.
 *
 * @param sha256 of the statement as it was read: nobody signs what they have not seen
 * @param acknowledgements why it is signed in spite of advice; may be left out
 */
public record SignatureRequest(
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
    @Nullable @Size(max = 100) List<@NotNull @Valid Acknowledgement> acknowledgements) {

  List<Acknowledgement> given() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}
