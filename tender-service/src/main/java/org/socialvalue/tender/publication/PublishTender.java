package org.socialvalue.tender.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * Publish a tender.
 *
 * @param acknowledgements each advice that is gone against, with the reason
 */
public record PublishTender(
    @Nullable @Size(max = 100) List<@NotNull @Valid Acknowledgement> acknowledgements) {

  List<Acknowledgement> acknowledged() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}
