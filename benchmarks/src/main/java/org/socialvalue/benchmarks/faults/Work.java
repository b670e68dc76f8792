package org.socialvalue.benchmarks.faults;

import java.util.List;
import java.util.Map;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;

/** What is asked of a service again and again, and how to find afterwards what came of it. */
interface Work {

  /**
   * What is asked of that service most.
   *
   * @param run tells this work from all other in the same database
   * @param most pieces that will be asked for; only bids need to know
   */
  static Work of(Service service, StackAddresses addresses, String run, int most) {
    return switch (service) {
      case TENDER -> new Projects(run, addresses);
      case EVALUATION -> new Bids(addresses, most);
      case MONITORING -> new Contracts(run, addresses);
    };
  }

  /** How many requests one piece of it takes. */
  int requests();

  void next(Asking asking) throws InterruptedException;

  /**
   * What was accepted: by the name that the caller gave it, which is new each time, the identifier
   * that the service gave it, and what a whole one has to show.
   */
  Map<String, Thing> accepted();

  /** What is in the database, in the same terms. */
  List<Found> found();

  /**
   * @param id of the service
   * @param whole what is to be there of it beside its own row
   */
  record Thing(String id, String whole) {}

  /**
   * @param name that the caller gave it
   */
  record Found(String name, Thing thing) {}
}
