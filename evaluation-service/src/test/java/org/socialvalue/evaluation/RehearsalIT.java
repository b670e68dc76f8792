package org.socialvalue.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.socialvalue.evaluation.rehearsal.RehearsingBid;
import org.socialvalue.kit.warmup.KnockingAtTheDoor;

@EvaluationTest
class RehearsalIT {

  @Inject RehearsingBid rehearsing;
  @Inject KnockingAtTheDoor knocking;
  @Inject AgroalDataSource database;

  @Test
  void aRehearsedBidGoesAllTheWayAndLeavesNothingBehind() throws SQLException {
    rehearsing.once();
    rehearsing.once();

    assertThat(rows("select count(*) from competition where authority = 'rehearsal'")).isZero();
    assertThat(rows("select count(*) from bid where bidder = 'rehearsal'")).isZero();
    assertThat(rows("select count(*) from audit_entry where position('rehearsal' in who) > 0"))
        .isZero();
    assertThat(rows("select count(*) from idempotency_key where actor like 'rehearsal%'")).isZero();
  }

  @Test
  void itKnocksAtItsOwnDoorAsAStranger() {
    assertThatCode(knocking::once).doesNotThrowAnyException();
  }

  private int rows(String count) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(count)) {
      row.next();
      return row.getInt(1);
    }
  }
}
