package org.socialvalue.tender.publication;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.rules.Acknowledgement;

/**
 * A tender. Its authority sees the content it was written as; everybody else what was published.
 *
 * @param content what a change replaces as a whole; null for those outside the authority
 * @param acknowledgements the advice that was gone against; null for those outside the authority
 * @param published the frozen tender; null while it is a draft
 */
public record TenderView(
    UUID id,
    UUID projectId,
    long version,
    String authority,
    Status status,
    @Nullable TenderContent content,
    @Nullable List<Acknowledgement> acknowledgements,
    @Nullable TenderPublished published) {

  public enum Status {
    DRAFT,
    PUBLISHED
  }

  public static TenderView from(Tender tender, Actor actor) {
    var inside = TenderRepository.seesDraft(tender, actor);
    return new TenderView(
        tender.id(),
        tender.projectId(),
        tender.version(),
        tender.authorityId(),
        tender.isPublished() ? Status.PUBLISHED : Status.DRAFT,
        inside ? tender.content() : null,
        inside ? tender.acknowledgements() : null,
        tender.published());
  }
}
