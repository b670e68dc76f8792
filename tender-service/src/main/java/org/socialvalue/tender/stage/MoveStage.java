package org.socialvalue.tender.stage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.rules.Acknowledgement;
import org.socialvalue.tender.project.Stage;

/**
 * Go to another stage.
 *
 * @param reason why; needed to go back
 * @param on the day from which it counts, where it is entered here later than it happened; the
 *     rules look at the project as of that day. Null for today
 * @param acknowledgements each advice that is gone against, with the reason
 */
public record MoveStage(
    @NotNull Stage to,
    @Nullable @Size(max = 5000) String reason,
    @Nullable LocalDate on,
    @Nullable @Size(max = 100) List<@NotNull @Valid Acknowledgement> acknowledgements) {

  List<Acknowledgement> acknowledged() {
    return acknowledgements == null ? List.of() : acknowledgements;
  }
}
