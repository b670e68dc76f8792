package org.socialvalue.benchmarks.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.benchmarks.bids.Bidders;
import org.socialvalue.benchmarks.bids.ToldTender;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.demo.Patience;
import org.socialvalue.local.testing.Tokens;

/** Bids are drafted and submitted: one standing version each, whose hash is on the receipt. */
final class Bids implements Work {

  private static final int BIDDERS = 250;
  private static final String BODY = Bidders.bid("x".repeat(200));

  private final StackAddresses addresses;
  private final Tokens tokens;
  private final List<UUID> competitions = new ArrayList<>();
  private final AtomicInteger number = new AtomicInteger();
  private final Map<String, Thing> accepted = new ConcurrentHashMap<>();

  /**
   * @param most how many bids there may be
   */
  Bids(StackAddresses addresses, int most) {
    this.addresses = addresses;
    this.tokens = Tokens.from(addresses.issuer());
    var due = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
    for (int i = 0; i <= most / BIDDERS; i++) {
      var tender = new ToldTender(addresses.bootstrapServers());
      tender.publish(due);
      competitions.add(tender.id());
    }
    for (int i = 0; i < BIDDERS; i++) {
      tokens.token("fault-" + i, "fault-" + i, "provider");
    }
    var ids = competitions.stream().map(UUID::toString).toArray(String[]::new);
    Patience.until(
        "competition for all tenders",
        Duration.ofSeconds(60),
        () ->
            Database.of(addresses, Service.EVALUATION)
                .count(
                    "select count(*) from competition where id = any(cast(? as uuid[]))",
                    (Object) ids),
        there -> there == ids.length);
  }

  @Override
  public int requests() {
    return 2;
  }

  @Override
  public void next(Asking asking) throws InterruptedException {
    int bid = number.getAndIncrement();
    var competition = competitions.get(bid / BIDDERS);
    var bidder = "fault-" + bid % BIDDERS;
    var token = tokens.token(bidder, bidder, "provider");
    var drafted =
        asking.post(
            addresses.evaluation() + "/v1/competitions/" + competition + "/bids",
            token,
            BODY,
            null);
    if (drafted.statusCode() != 201) {
      return;
    }
    var location = drafted.headers().firstValue("Location").orElseThrow();
    var at = location.substring(location.indexOf("/v1/"));
    var answer =
        asking.post(
            addresses.evaluation() + at + "/submission",
            token,
            "{}",
            drafted.headers().firstValue("ETag").orElseThrow());
    if (answer.statusCode() == 201) {
      var hash = Projects.text(answer.body(), "sha256");
      accepted.put(
          competition + " " + bidder,
          new Thing(at.substring(at.lastIndexOf('/') + 1), hash + " 1 2"));
    }
  }

  @Override
  public Map<String, Thing> accepted() {
    return accepted;
  }

  @Override
  public List<Found> found() {
    return Database.of(addresses, Service.EVALUATION)
        .all(
            row -> new Found(row.getString(1), new Thing(row.getString(2), row.getString(3))),
            "select b.competition_id || ' ' || b.bidder, b.id::text,"
                + " (select string_agg(v.sha256, '+') from bid_version v"
                + " where v.bid_id = b.id and v.stands) || ' ' ||"
                + " (select count(*) from bid_version v where v.bid_id = b.id) || ' ' ||"
                + " (select count(*) from audit_entry a where a.aggregate_id = b.id)"
                + " from bid b where b.competition_id = any(cast(? as uuid[]))",
            (Object) competitions.stream().map(UUID::toString).toArray(String[]::new));
  }
}
