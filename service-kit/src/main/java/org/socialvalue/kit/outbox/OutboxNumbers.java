package org.socialvalue.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.watch.Watched;
import org.socialvalue.kit.watch.WatchedNumber;

/** What waits to be sent, whoever is to send it and whether the broker is there or not. */
@ApplicationScoped
public class OutboxNumbers implements Watched {

  @Override
  public List<WatchedNumber> numbers() {
    return List.of(
        WatchedNumber.count(
            "outbox.waiting.events",
            "Events that wait to be sent",
            "from outbox where published_at is null"),
        WatchedNumber.age(
            "outbox.oldest.waiting",
            "For how long the first of them has waited",
            "select occurred_at from outbox where published_at is null order by id limit 1"),
        WatchedNumber.count(
            "outbox.held.back.events",
            "Events that could not be sent by their own fault and hold back their aggregate",
            "from (select attempts from outbox where published_at is null order by id limit "
                + WatchedNumber.MOST
                + ") as waiting where attempts > 0"));
  }
}
