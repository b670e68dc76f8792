package org.socialvalue.monitoring.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * Starts a contract.
 *
 * @param acknowledgements why the parties go on in spite of advice; may be left out
 */
public record ActivationRequest(
    @Nullable @Size(max = 100) List<@NotNull @Valid Acknowledgement> acknowledgements) {

  public List<Acknowledgement> given() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}
