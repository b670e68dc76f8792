package org.socialvalue.tender.redesign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a service, or an option, does on one principle.
 *
 * @param principle code of one of the framework's principles
 * @param mark on the authority's own scale; neither source document has one
 * @param evidence what the mark rests on, in words
 * @param engagementIds engagements of the project that it rests on
 * @param contributionIds contributions that it rests on
 */
public record PrincipleMark(
    @NotBlank @Size(max = 60) String principle,
    @NotNull Integer mark,
    @Nullable @Size(max = 5000) String evidence,
    @Nullable @Size(max = 100) List<@NotNull UUID> engagementIds,
    @Nullable @Size(max = 200) List<@NotNull UUID> contributionIds) {

  public List<UUID> engagements() {
    return engagementIds == null ? List.of() : engagementIds;
  }

  public List<UUID> contributions() {
    return contributionIds == null ? List.of() : contributionIds;
  }

  public boolean hasEvidence() {
    return evidence != null || !engagements().isEmpty() || !contributions().isEmpty();
  }
}
