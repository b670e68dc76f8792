package org.socialvalue.monitoring.individual;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.socialvalue.monitoring.suppression.Breakdown;
import org.socialvalue.monitoring.suppression.People;
import org.socialvalue.monitoring.suppression.Suppressed;

/** People as a release shows them, at a threshold of five. */
public final class SharedPeople {

  private SharedPeople() {}

  /** By group, need band and result. */
  public static Breakdown of(Map<List<Enum<?>>, Long> people) {
    var counts = new HashMap<List<String>, Long>();
    people.forEach(
        (who, many) ->
            counts.put(
                WaysToTell.categories(
                    (PersonGroup) who.get(0), (NeedBand) who.get(1), (Result) who.get(2)),
                many));
    return Suppressed.breakdown(new People(WaysToTell.ALL, counts), 5);
  }
}
