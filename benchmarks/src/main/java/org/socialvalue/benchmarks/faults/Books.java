package org.socialvalue.benchmarks.faults;

import java.util.HashSet;
import org.socialvalue.benchmarks.report.Report;

/** Compares what was accepted with what is there. */
final class Books {

  private Books() {}

  static void close(Report report, String fault, String service, Work work) {
    var accepted = work.accepted();
    var found = work.found();
    long twice = 0;
    long broken = 0;
    long unknown = 0;
    var names = new HashSet<String>();
    for (var one : found) {
      twice += names.add(one.name()) ? 0 : 1;
      var thing = accepted.get(one.name());
      if (thing == null) {
        unknown++;
      } else if (!thing.equals(one.thing())) {
        broken++;
      }
    }
    long missing = accepted.keySet().stream().filter(name -> !names.contains(name)).count();
    report.tell(fault, service + ": accepted", accepted.size());
    report.exactly(fault, service + ": accepted and not there", 0, missing);
    report.exactly(fault, service + ": there twice", 0, twice);
    report.exactly(fault, service + ": there, and not whole or not as answered", 0, broken);
    report.exactly(fault, service + ": there, and nobody was told", 0, unknown);
  }
}
