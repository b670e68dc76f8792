package org.socialvalue.tender.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What a provider fears of an outcome.
 *
 * @param text what other providers read too; it must not name the provider or a person
 */
public record RaiseConcern(
    @NotNull UUID outcomeId, @NotNull ConcernKind kind, @NotBlank @Size(max = 5000) String text) {}
