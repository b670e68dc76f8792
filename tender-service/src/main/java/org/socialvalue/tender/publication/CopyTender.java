package org.socialvalue.tender.publication;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * Copy a tender to a new draft.
 *
 * @param title what the draft is called; null for the same
 * @param projectId whose draft it becomes, a project of the same authority; null for the same
 */
public record CopyTender(@Nullable @Valid LocalizedText title, @Nullable UUID projectId) {}
