package org.socialvalue.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.watch.Watched;
import org.socialvalue.kit.watch.WatchedNumber;

/** Events that wait for somebody to look. */
@ApplicationScoped
public class DeadLetterNumbers implements Watched {

  @Override
  public List<WatchedNumber> numbers() {
    return List.of(
        WatchedNumber.count(
            "dead.letters.waiting",
            "Events that are parked",
            "from dead_letter where replayed_at is null"),
        WatchedNumber.age(
            "dead.letters.oldest.waiting",
            "For how long the first of them is parked",
            "select parked_at from dead_letter where replayed_at is null order by id limit 1"));
  }
}
