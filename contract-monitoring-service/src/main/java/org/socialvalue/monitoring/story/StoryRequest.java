package org.socialvalue.monitoring.story;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of an outcome.
 *
 * @param firstHand whether the person it is about tells it
 * @param tellsOf the day, or the last day, that it tells of, in the contract and not to come; null
 *     for today, or the contract's last day where that is over. It is in the statement of its year
 * @param consent null where nobody was asked: the story is then refused by STORIES
 */
public record StoryRequest(
    @NotNull UUID commitmentId,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 20_000) String text,
    @NotNull Boolean firstHand,
    @Nullable LocalDate tellsOf,
    @Nullable @Valid ConsentRequest consent) {

  /**
   * What the person agreed to.
   *
   * @param expiresOn last day of the consent; null where it has no end
   */
  public record ConsentRequest(
      @NotNull Boolean given, @NotNull Consent.Scope scope, @Nullable LocalDate expiresOn) {}
}
