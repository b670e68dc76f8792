package org.socialvalue.tender.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.persistence.Ids;

/**
 * A tender as a line of a list.
 *
 * @param publishedAt null for one that was not
 */
public record TenderSummary(
    UUID id,
    UUID projectId,
    long version,
    String authority,
    TenderStatus status,
    LocalizedText title,
    @Nullable Instant bidsDueBy,
    Instant createdAt,
    @Nullable Instant publishedAt) {

  static TenderSummary from(Tender tender) {
    return new TenderSummary(
        tender.id(),
        tender.projectId(),
        tender.version(),
        tender.authorityId(),
        tender.status(),
        tender.content().title(),
        tender.content().bidsDueBy(),
        Ids.madeAt(tender.id()),
        tender.publishedAt());
  }

  /** A page of tenders. */
  record Page(List<TenderSummary> items, @Nullable String next) {}
}
