package org.socialvalue.monitoring.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.measurement.Reporter;

/**
 * A file that was received waits to be read (OWN_SYSTEMS). The same bytes read by the same mapping
 * are not read again: what they came to is told once more.
 */
@ApplicationScoped
public class TakingFile {

  private final Contracts contracts;
  private final MappingRepository mappings;
  private final ImportRepository imports;
  private final Documents documents;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public TakingFile(
      Contracts contracts,
      MappingRepository mappings,
      ImportRepository imports,
      Documents documents,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.contracts = contracts;
    this.mappings = mappings;
    this.imports = imports;
    this.documents = documents;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * What is asked about a file.
   *
   * @param reason why figures are corrected; needed for CORRECT
   */
  record Asked(UUID mapping, String fileName, OnDifference onDifference, @Nullable String reason) {}

  /**
   * What a file came to.
   *
   * @param again the same was taken in before
   */
  record Came(MeasurementImport made, boolean again) {}

  /**
   * @throws Refused 404 for another's contract or a mapping of another one; 409 while the contract
   *     is a draft
   */
  @Transactional
  Came take(UUID contractId, Asked asked, Received received) {
    var contract = contracts.lockedToReport(contractId, "contract");
    contract.requireActivated();
    var mapping = mappings.findById(asked.mapping());
    if (mapping == null || !mapping.contractId().equals(contractId)) {
      throw Refused.notFound("mapping");
    }
    var before =
        imports.same(contractId, received.sha256()).stream()
            .filter(made -> mapping.columns().equals(made.columns()))
            .filter(made -> made.onDifference() == asked.onDifference())
            .filter(MeasurementImport::saysAll)
            .findFirst();
    if (before.isPresent()) {
      return new Came(before.get(), true);
    }
    documents.keep(received);
    var made =
        MeasurementImport.ofFile(
            Ids.next(),
            mapping,
            asked.fileName(),
            received.id(),
            received.sha256(),
            asked.onDifference(),
            asked.reason(),
            Reporter.of(actor.get()),
            clock.now());
    imports.persist(made);
    audit.append(made, actor.get(), "file of figures received", null, ImportView.from(made));
    return new Came(made, false);
  }
}
