package org.socialvalue.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

  @ParameterizedTest
  @NullSource // the pool's own: no connection came free in time
  @ValueSource(strings = {"08006", "08001", "53300", "57P01", "57P03", "40001", "40P01"})
  void what_may_go_well_in_a_moment_is_the_databases(String state) {
    assertThat(DatabaseAway.isBehind(wrapped(new SQLException("no", state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "42P01", "42501", "P0001"})
  void what_goes_wrong_each_time_is_not(String state) {
    assertThat(DatabaseAway.isBehind(wrapped(new SQLException("no", state)))).isFalse();
  }

  @Test
  void what_the_driver_calls_transient_is() {
    assertThat(DatabaseAway.isBehind(new SQLTransientConnectionException("no", "99999"))).isTrue();
    assertThat(DatabaseAway.isBehind(new IllegalStateException("no"))).isFalse();
  }

  private static Exception wrapped(SQLException e) {
    return new IllegalStateException(new RuntimeException(e));
  }
}
