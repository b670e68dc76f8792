package org.socialvalue.benchmarks.faults;

import java.util.List;
import java.util.Map;

/** What is asked of a service again and again, and how to find afterwards what came of it. */
interface Work {

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
