package org.socialvalue.tender.register.ocds;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.TenderDocument;

/** The notices themselves, and the files that belong to a tender. */
final class Documents {

  private Documents() {}

  /**
   * @param noticeType the number of the notice, such as {@code UK4}
   */
  static Fields notice(
      String id, String type, String noticeType, Instant at, @Nullable LocalizedText says) {
    return Fields.with(id)
        .text("documentType", type)
        .text("noticeType", noticeType)
        .texts("description", says)
        .instant("datePublished", at);
  }

  /** That a tender was given up, or ended without a contract. */
  static Fields cancellation(String id, Instant at, @Nullable LocalizedText says) {
    return notice(id, "tenderCancellationNotice", "UK12", at, says);
  }

  /** Whoever is signed in can load them; their addresses are no public ones. */
  static List<Fields> files(@Nullable List<TenderDocument> documents) {
    return Stream.ofNullable(documents).flatMap(List::stream).map(Documents::file).toList();
  }

  private static Fields file(TenderDocument document) {
    return Fields.with(document.id().toString())
        .text("documentType", type(document.kind()))
        .texts("title", document.title())
        .text("format", document.mediaType())
        .text("language", document.language().length() == 2 ? document.language() : null);
  }

  private static String type(TenderDocument.Kind kind) {
    return switch (kind) {
      case SPECIFICATION -> "technicalSpecifications";
      case TERMS -> "contractDraft";
      case PRICING_SCHEDULE, EASY_READ, OTHER -> "biddingDocuments";
    };
  }
}
