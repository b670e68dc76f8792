package org.socialvalue.tender.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/** A tender as a line of a list. */
public record TenderSummary(
    UUID id,
    UUID projectId,
    long version,
    String authority,
    TenderStatus status,
    LocalizedText title,
    @Nullable Instant bidsDueBy) {

  static TenderSummary from(Tender tender) {
    return new TenderSummary(
        tender.id(),
        tender.projectId(),
        tender.version(),
        tender.authorityId(),
        tender.status(),
        tender.content().title(),
        tender.content().bidsDueBy());
  }

  /** For the API document: what a page of them looks like. */
  record Page(List<TenderSummary> items, @Nullable String next) {}
}
