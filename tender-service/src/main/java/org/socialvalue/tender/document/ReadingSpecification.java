package org.socialvalue.tender.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.publication.TenderRepository;

/** Anybody who is signed in reads the specification of a tender that is out. */
@ApplicationScoped
public class ReadingSpecification {
  private final TenderRepository tenders;
  private final FrozenDocuments frozen;
  private final Quoting quoting;

  public ReadingSpecification(TenderRepository tenders, FrozenDocuments frozen, Quoting quoting) {
    this.tenders = tenders;
    this.frozen = frozen;
    this.quoting = quoting;
  }

  /**
   * @throws Refused 404 for a tender that is not out, or went out before specifications were frozen
   */
  @Transactional
  public DocumentView read(UUID tenderId) {
    var out =
        tenders.firstPublished(tenderId).orElseThrow(() -> Refused.notFound("published tender"));
    var version =
        frozen
            .frozenBy(out.projectId(), DocumentKind.SPECIFICATION, out.publishedAt())
            .orElseThrow(() -> Refused.notFound("specification"));
    var view = quoting.in(version.document(), version.view());
    return tenders
        .cancellationOf(tenderId)
        .map(given -> view.ofCancelled(new DocumentView.Cancelled(given.at(), given.note())))
        .orElse(view);
  }
}
