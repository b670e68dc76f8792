package org.socialvalue.tender.clarification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Wanted;
import org.socialvalue.kit.problem.Refused;

/**
 * Questions of bidders. One that a reader may not see is not there for them. Pages go by id, which
 * is random and so tells nobody which question came first.
 */
@ApplicationScoped
public class ClarificationRepository implements PanacheRepositoryBase<Clarification, UUID> {

  /** How many questions about a tender have no answer yet. */
  public long unanswered(UUID tender) {
    return count("tenderId = ?1 and settledAt is null", tender);
  }

  /** For the authority, which sees all of them. */
  List<Clarification> all(UUID tender, ClarificationSearch search, PageRequest page) {
    return search
        .among(Wanted.where("tenderId = :tender", "tender", tender))
        .page(this, "Clarification c", page);
  }

  /** For everybody else: what is answered, and what their own organisation asked. */
  List<Clarification> answeredOrOf(
      UUID tender, String organisation, ClarificationSearch search, PageRequest page) {
    return search
        .among(
            Wanted.where("tenderId = :tender", "tender", tender)
                .and("number is not null or organisation = :org", "org", organisation))
        .page(this, "Clarification c", page);
  }

  Clarification one(UUID tender, UUID id) {
    return of(tender, findById(id));
  }

  /** The same, its row held until the end of the transaction. */
  Clarification oneHeld(UUID tender, UUID id) {
    return of(tender, findById(id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The number that the next answer gets; the tender's row is held. */
  int nextNumber(UUID tender) {
    return 1 + (int) count("tenderId = ?1 and number is not null", tender);
  }

  private static Clarification of(UUID tender, @Nullable Clarification found) {
    if (found == null || !found.tenderId().equals(tender)) {
      throw Refused.notFound("clarification");
    }
    return found;
  }
}
