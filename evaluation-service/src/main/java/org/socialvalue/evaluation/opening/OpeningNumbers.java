package org.socialvalue.evaluation.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.watch.Watched;
import org.socialvalue.kit.watch.WatchedNumber;

/** Whose bids wait behind their deadline. */
@ApplicationScoped
class OpeningNumbers implements Watched {

  private static final String TO_OPEN =
      """
      from competition c
       where c.opened_at is null and c.cancelled_at is null and c.abandoned_at is null
         and c.bids_due_by <= clock_timestamp()
         and exists (select 1 from bid b where b.competition_id = c.id
                        and b.submitted_at is not null and b.withdrawn_at is null)""";

  @Override
  public List<WatchedNumber> numbers() {
    return List.of(
        WatchedNumber.count(
            "openings.waiting",
            "Competitions with bids that can be opened and were not yet",
            TO_OPEN),
        WatchedNumber.age(
            "openings.oldest.waiting",
            "For how long the first of them can be opened",
            "select c.bids_due_by " + TO_OPEN + " order by c.bids_due_by limit 1"));
  }
}
