package org.socialvalue.tender.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.tender.engagement.StakeholderGroup;
import org.socialvalue.tender.project.Stage;

/**
 * A key question of a stage (Kent framework: cycle; Welsh process: evaluate to deliver).
 *
 * @param step the framework's own name for where it is asked
 * @param askedOf the groups whose answers the stage needs; none where the commissioner answers it,
 *     with the stakeholders
 */
public record StageQuestion(
    @NotNull Stage stage,
    @NotBlank @Size(max = 60) String step,
    @NotBlank @Size(max = 60) @Pattern(regexp = Codes.ELEMENT) String code,
    @NotNull LocalizedText text,
    @NotNull @Size(max = 5) List<@NotNull StakeholderGroup> askedOf,
    @NotBlank @Size(max = 500) String source) {}
