package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Overtaking;

/**
 * Two people worked on one tender, and this one came second: what the other changed, and where that
 * collides with what this one wants. Read from the audit trail, which keeps each content that a
 * later one replaced.
 */
@ApplicationScoped
public class Overtaken {

  private final AuditTrail audit;

  public Overtaken(AuditTrail audit) {
    this.audit = audit;
  }

  /**
   * @param read the version of the tender that the caller had read
   * @param asked the content that the caller wants
   * @return empty where only something else than the content changed
   */
  public List<Overtaking> since(long read, Tender tender, TenderContent asked) {
    return audit
        .stateAt(tender.id(), read)
        .map(known -> Json.read(known, TenderContent.class))
        .map(
            known ->
                Overtaking.of(
                    ContentDifferences.between(known, tender.content()),
                    ContentDifferences.between(known, asked)))
        .orElse(List.of());
  }
}
