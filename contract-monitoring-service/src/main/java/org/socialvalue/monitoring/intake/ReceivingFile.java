package org.socialvalue.monitoring.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.document.DocumentStore;
import org.socialvalue.kit.document.FileName;
import org.socialvalue.kit.document.FileType;
import org.socialvalue.kit.document.Incoming;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.document.TooLarge;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.contract.Contracts;

/**
 * Takes an export in, outside any transaction: its sender may be slow. Unlike other documents it
 * may be text in any encoding, so it is only refused where it is plainly something else.
 */
@ApplicationScoped
class ReceivingFile {

  private static final Set<FileType> NAMED = Set.of(FileType.CSV, FileType.TXT);

  private final Contracts contracts;
  private final DocumentStore store;
  private final long mostBytes;

  ReceivingFile(
      Contracts contracts,
      DocumentStore store,
      @ConfigProperty(name = "monitoring.documents.most-bytes") long mostBytes) {
    this.contracts = contracts;
    this.store = store;
    this.mostBytes = mostBytes;
  }

  /**
   * @throws Refused 404 for another's contract; 400 with every fault of the question
   */
  TakingFile.Asked asked(
      UUID contractId,
      @Nullable UUID mapping,
      @Nullable String fileName,
      OnDifference onDifference,
      @Nullable String reason) {
    contracts.seen(contractId, "contract");
    var faults = new ArrayList<Fault>();
    if (mapping == null) {
      faults.add(new Fault("mapping", "is needed: the id of a saved mapping"));
    }
    FileName.fault(fileName, NAMED).ifPresent(faults::add);
    if (onDifference == OnDifference.CORRECT && (reason == null || reason.isBlank())) {
      faults.add(new Fault("reason", "is needed to correct figures"));
    }
    if (reason != null && reason.length() > 2000) {
      faults.add(new Fault("reason", "has more than 2000 characters"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    return new TakingFile.Asked(
        Objects.requireNonNull(mapping), Objects.requireNonNull(fileName), onDifference, reason);
  }

  /**
   * @throws ClientErrorException 413 for a file that grows too large
   * @throws Refused 400 for one that is empty or no text
   */
  Received receive(TakingFile.Asked asked, InputStream content) {
    var id = Ids.next();
    var fine = false;
    try (var into = store.begin(id)) {
      var received = Incoming.into(into, id, asked.fileName(), content, mostBytes);
      var faults = faults(received);
      if (!faults.isEmpty()) {
        throw Refused.invalid(faults);
      }
      fine = true;
      return received;
    } catch (TooLarge e) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!fine) {
        store.discard(id);
      }
    }
  }

  private static List<Fault> faults(Received received) {
    if (received.bytes() == 0) {
      return List.of(new Fault("", "the file is empty"));
    }
    return received
        .type()
        .filter(type -> !NAMED.contains(type))
        .map(type -> List.of(new Fault("", "is a file of type " + type + ": save it as CSV")))
        .orElse(List.of());
  }

  void discard(Received received) {
    store.discard(received.id());
  }
}
