package org.socialvalue.tender.stakeholder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The stakeholder map as a whole.
 *
 * @param stakeholders none stands twice; an empty list says that nobody is known yet
 */
public record DrawMap(@NotNull @Size(max = 200) List<@NotNull @Valid Stakeholder> stakeholders) {}
