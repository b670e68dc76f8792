package org.socialvalue.kit.audit.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.watch.Watched;
import org.socialvalue.kit.watch.WatchedNumber;

/** For how long nothing has vouched for the chains from outside. */
@ApplicationScoped
class CheckpointNumbers implements Watched {

  @Override
  public List<WatchedNumber> numbers() {
    return List.of(
        WatchedNumber.age(
            "audit.last.checkpoint",
            "How long ago the last checkpoint was made that is published, or the first if none is",
            "select at from ((select number, at from audit_checkpoint where published_at is not null"
                + " order by number desc limit 1) union all"
                + " (select 0, at from audit_checkpoint order by number limit 1)) as made"
                + " order by number desc limit 1"));
  }
}
