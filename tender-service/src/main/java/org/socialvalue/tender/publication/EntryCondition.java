package org.socialvalue.tender.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.ParticipationCondition;
import org.socialvalue.events.ParticipationCondition.Kind;
import org.socialvalue.tender.framework.ProviderForm;

/**
 * What a bidder has to be, to have or to have done to take part.
 *
 * @param acceptsEquivalent whether something of the same worth does as well; null for no
 * @param acceptsWorkingTowards whether it is enough to be on the way there; null for no
 * @param forms the forms of provider that may take part; only with {@code PROVIDER_FORM}
 */
public record EntryCondition(
    @NotBlank @Size(max = 60) String id,
    @NotNull Kind kind,
    @NotNull @Valid LocalizedText text,
    @Nullable Boolean acceptsEquivalent,
    @Nullable Boolean acceptsWorkingTowards,
    @Nullable @Size(max = 20) List<@NotNull ProviderForm> forms) {

  public List<ProviderForm> theForms() {
    return forms == null ? List.of() : forms;
  }

  /** Whether an accreditation may be another one, or still to come. */
  public boolean acceptsOthers() {
    return Boolean.TRUE.equals(acceptsEquivalent) && Boolean.TRUE.equals(acceptsWorkingTowards);
  }

  ParticipationCondition frozen() {
    return new ParticipationCondition(
        id,
        kind,
        text,
        Boolean.TRUE.equals(acceptsEquivalent),
        Boolean.TRUE.equals(acceptsWorkingTowards),
        theForms().stream().map(ProviderForm::name).toList());
  }
}
