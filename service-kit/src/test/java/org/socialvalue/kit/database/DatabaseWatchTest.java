package org.socialvalue.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class DatabaseWatchTest {

  private final Deque<String> looks = new ArrayDeque<>();
  private final DatabaseWatch watch = new DatabaseWatch(database(), Duration.ofSeconds(1));

  @Test
  void one_that_answers_is_there() {
    looks.add("answers");
    watch.look();
    assertThat(watch.isAway()).isFalse();
    assertThat(watch.call().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void one_that_nobody_can_connect_to_is_away_until_it_answers_again() {
    looks.addAll(List.of("08001", "57P03"));
    watch.look();
    assertThat(watch.isAway()).isTrue();
    assertThat(watch.call().getStatus()).isEqualTo(Status.DOWN);
    looks.add("answers");
    watch.look();
    assertThat(watch.isAway()).isFalse();
  }

  @Test
  void one_that_is_silent_is_away() {
    looks.addAll(List.of("is silent", "is silent"));
    watch.look();
    assertThat(watch.isAway()).isTrue();
  }

  @Test
  void one_connection_that_broke_is_the_networks() {
    looks.addAll(List.of("08006", "answers"));
    watch.look();
    assertThat(watch.isAway()).isFalse();
  }

  @Test
  void a_pool_with_nothing_free_says_nothing_of_the_database() {
    looks.addAll(List.of("nothing free", "nothing free"));
    watch.look();
    assertThat(watch.isAway()).isFalse();
    looks.addAll(List.of("08001", "08001"));
    watch.look();
    looks.addAll(List.of("nothing free", "nothing free"));
    watch.look();
    assertThat(watch.isAway()).isTrue();
  }

  private DataSource database() {
    return fake(
        DataSource.class,
        () -> {
          var look = looks.remove();
          return switch (look) {
            case "answers" -> connection(true);
            case "is silent" -> connection(false);
            case "nothing free" -> throw new SQLException("Acquisition timeout");
            default -> throw new SQLException("Acquisition timeout", new SQLException("", look));
          };
        });
  }

  private static Connection connection(boolean valid) {
    return fake(Connection.class, () -> valid);
  }

  private interface Answer {
    Object give() throws SQLException;
  }

  private static <T> T fake(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getName().equals("close") ? null : Objects.requireNonNull(answer.give())));
  }
}
