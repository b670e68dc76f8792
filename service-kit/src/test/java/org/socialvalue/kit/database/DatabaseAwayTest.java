package org.socialvalue.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

  @Test
  void a_connection_that_broke_is_the_databases_failure_however_it_is_wrapped() {
    var failure = new IllegalStateException(new RuntimeException(broken()));
    assertThat(DatabaseAway.isBehind(failure)).isTrue();
  }

  /** As a transaction manager says it: the commit failed, and why is only suppressed. */
  @Test
  void a_commit_that_found_nobody_is_the_databases_failure_too() {
    var resource = new Exception("Error trying to transactionCommit local transaction", broken());
    var commit = new Exception("Could not commit transaction.");
    commit.addSuppressed(resource);
    assertThat(DatabaseAway.isBehind(new RuntimeException(commit))).isTrue();
  }

  @Test
  void a_row_that_is_refused_is_not() {
    var commit = new Exception("Could not commit transaction.");
    commit.addSuppressed(new Exception(new SQLException("duplicate key", "23505")));
    assertThat(DatabaseAway.isBehind(commit)).isFalse();
  }

  @Test
  void failures_that_name_each_other_come_to_an_end() {
    var one = new Exception("one");
    var other = new Exception("other", one);
    one.addSuppressed(other);
    assertThat(DatabaseAway.isBehind(other)).isFalse();
  }

  private static SQLException broken() {
    return new SQLException("terminating connection due to unexpected postmaster exit", "57P01");
  }
}
