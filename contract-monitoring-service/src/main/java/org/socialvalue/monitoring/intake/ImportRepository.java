package org.socialvalue.monitoring.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.SortedPage;
import org.socialvalue.kit.page.Wanted;

/** Files and batches of figures, and what in them was refused. */
@ApplicationScoped
public class ImportRepository implements PanacheRepositoryBase<MeasurementImport, UUID> {

  /** A fault with its place among the faults of its import. */
  record Told(UUID place, RowFault fault) {}

  MeasurementImport locked(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<MeasurementImport> page(
      UUID contractId,
      @Nullable ImportState state,
      MeasurementImport.@Nullable Kind kind,
      SortedPage<MeasurementImport> page) {
    return Wanted.where("contractId = :contract", "contract", contractId)
        .andIfAsked("state = :state", "state", state)
        .andIfAsked("kind = :kind", "kind", kind)
        .page(this, "MeasurementImport i", page);
  }

  /** The latest of the same bytes under the same contract that did not fail. */
  List<MeasurementImport> same(UUID contractId, String sha256) {
    return list(
        "contractId = ?1 and sha256 = ?2 and state <> ?3 order by id desc",
        contractId,
        sha256,
        ImportState.FAILED);
  }

  /**
   * The next that nobody works on, the least far read first, so that a small file does not wait for
   * the end of a large one; locked, past what others have locked.
   */
  @Nullable UUID nextWaiting() {
    return getEntityManager()
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (var ask =
                      connection.prepareStatement(
                          "select id from measurement_import where state in ('WAITING', 'RUNNING')"
                              + " and (claimed_until is null or claimed_until < clock_timestamp())"
                              + " order by records_done, id limit 1 for update skip locked");
                  var row = ask.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
              }
            });
  }

  void tell(UUID importId, List<RowFault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    getEntityManager()
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var add =
                  connection.prepareStatement(
                      "insert into measurement_import_fault (import_id, line, number, field,"
                          + " reason) values (?, ?, ?, ?, ?)")) {
                long line = -1;
                long number = 0;
                for (var fault : faults) {
                  number = fault.line() == line ? number + 1 : 1;
                  line = fault.line();
                  add.setObject(1, importId);
                  add.setLong(2, line);
                  add.setLong(3, number);
                  add.setString(4, fault.column());
                  add.setString(5, fault.reason());
                  add.addBatch();
                }
                add.executeBatch();
              }
            });
  }

  /** By line; a place is the line and the number of the fault on it. */
  List<Told> faults(UUID importId, PageRequest page) {
    var after = page.floor();
    return getEntityManager()
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (var ask =
                  connection.prepareStatement(
                      "select line, number, field, reason from measurement_import_fault"
                          + " where import_id = ? and (line, number) > (?, ?)"
                          + " order by line, number limit ?")) {
                ask.setObject(1, importId);
                ask.setLong(2, after.getMostSignificantBits());
                ask.setLong(3, after.getLeastSignificantBits());
                ask.setInt(4, page.rows());
                var told = new ArrayList<Told>();
                try (var rows = ask.executeQuery()) {
                  while (rows.next()) {
                    told.add(
                        new Told(
                            new UUID(rows.getLong(1), rows.getLong(2)),
                            new RowFault(rows.getLong(1), rows.getString(3), rows.getString(4))));
                  }
                }
                return told;
              }
            });
  }
}
