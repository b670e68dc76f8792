package org.socialvalue.benchmarks.faults;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.benchmarks.told.Flow;
import org.socialvalue.local.Stack;
import org.socialvalue.local.demo.Heard;
import org.socialvalue.local.demo.Patience;

/**
 * A service is killed exactly between the arrival of an event at the broker and the row's flag: the
 * row is held by somebody else meanwhile, so that the relay can read it but not flag it.
 */
final class RelayKilled implements Fault {

  private static final Duration SOON = Duration.ofSeconds(60);

  @Override
  public void strike(Stack stack, Path home, Settings settings, Report report) throws Exception {
    var tellings = new Tellings("relay " + settings.seed(), stack.addresses());
    long twice = 0;
    for (var flow : Flow.values()) {
      var told = tellings.tell(flow, Duration.ofSeconds(2));
      var id = told.event().toString();
      try (var db = Database.of(stack.addresses(), flow.from()).connect();
          var hold =
              db.prepareStatement("select 1 from outbox where event_id = ? for update nowait")) {
        db.setAutoCommit(false);
        hold.setObject(1, told.event());
        hold.execute();
        Patience.until("event sent", SOON, () -> times(stack, id), times -> times == 1);
        stack.kill(flow.from());
        db.rollback();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      stack.start(flow.from());
      twice +=
          Patience.until("event sent again", SOON, () -> times(stack, id), n -> n > 1) == 2 ? 1 : 0;
    }
    tellings.awaitAll(SOON);
    report.exactly("relay", "killed between sending and flagging: sent again, once", 3, twice);
    tellings.check(report, "relay");
  }

  private static long times(Stack stack, String event) {
    return Heard.all(stack.addresses().bootstrapServers()).all().stream()
        .filter(heard -> heard.id().equals(event))
        .count();
  }
}
