package org.socialvalue.tender.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.tender.publication.TenderContent;

/**
 * Amend a tender that is out.
 *
 * @param content all of it as it is to be
 * @param reason why, as bidders read it
 * @param acknowledgements each advice that is gone against, with the reason
 */
public record AmendTender(
    @NotNull @Valid TenderContent content,
    @NotBlank @Size(max = 5000) String reason,
    @Nullable @Size(max = 100) List<@NotNull @Valid Acknowledgement> acknowledgements) {

  List<Acknowledgement> acknowledged() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}
