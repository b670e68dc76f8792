package org.socialvalue.evaluation.panel;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One who evaluates.
 *
 * @param userId the subject of their token
 * @param chair true for the one who leads moderation; a panel has exactly one
 * @param livedExperience true for one who brings the experience of receiving care
 */
public record PanelMember(
    @NotBlank @Size(max = 100) String userId,
    @NotBlank @Size(max = 200) String name,
    boolean chair,
    boolean livedExperience) {}
