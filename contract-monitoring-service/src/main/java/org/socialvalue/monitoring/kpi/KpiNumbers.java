package org.socialvalue.monitoring.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.watch.Watched;
import org.socialvalue.kit.watch.WatchedNumber;

/** How many promises are not kept as they stand. */
@ApplicationScoped
class KpiNumbers implements Watched {

  @Override
  public List<WatchedNumber> numbers() {
    return List.of(
        WatchedNumber.count(
            "kpis.off.track",
            "Agreed KPIs that were off track when last looked at, each day or with a figure",
            "from kpi where stage = 'AGREED' and last_state = 'OFF_TRACK'"));
  }
}
