package org.socialvalue.tender.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * A tender. Its authority sees the content it was written as; everybody else what was published.
 *
 * @param content what a change replaces as a whole; null for those outside the authority
 * @param acknowledgements the advice that was gone against; null for those outside the authority
 * @param published the frozen tender, in its present version; null while it is a draft
 * @param cancelled what bidders are told where it was given up; null else
 * @param awards the lots for which there is a contract; empty while there is none
 * @param unansweredClarifications how many questions of bidders have no answer; null for those
 *     outside the authority
 */
public record TenderView(
    UUID id,
    UUID projectId,
    long version,
    String authority,
    TenderStatus status,
    @Nullable TenderContent content,
    @Nullable List<Acknowledgement> acknowledgements,
    @Nullable TenderPublished published,
    @Nullable Cancelled cancelled,
    List<AwardedLot> awards,
    @Nullable Long unansweredClarifications) {

  /**
   * @param reason why, for the authority's own record; null for those outside it
   * @param note what bidders are told
   */
  public record Cancelled(Instant at, @Nullable String reason, LocalizedText note) {

    static @Nullable Cancelled from(@Nullable Cancellation given, boolean inside) {
      return given == null
          ? null
          : new Cancelled(given.at(), inside ? given.reason() : null, given.note());
    }
  }

  public static TenderView from(Tender tender, Actor actor) {
    return from(new TenderRepository.Read(tender, 0), actor);
  }

  static TenderView from(TenderRepository.Read read, Actor actor) {
    var tender = read.tender();
    var inside = TenderRepository.seesDraft(tender, actor);
    return new TenderView(
        tender.id(),
        tender.projectId(),
        tender.version(),
        tender.authorityId(),
        tender.status(),
        inside ? tender.content() : null,
        inside ? tender.acknowledgements() : null,
        tender.published(),
        Cancelled.from(tender.cancellation(), inside),
        tender.awards(),
        inside ? read.unanswered() : null);
  }
}
