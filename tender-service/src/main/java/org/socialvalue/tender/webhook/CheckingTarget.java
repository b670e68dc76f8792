package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;

/** Looks at what a webhook is to be, before any transaction: its host is looked up. */
@ApplicationScoped
class CheckingTarget {

  private final Targets targets;

  CheckingTarget(Targets targets) {
    this.targets = targets;
  }

  /**
   * @throws Refused 400 with every fault
   */
  void check(DescribeWebhook asked) {
    var faults = new ArrayList<>(asked.faults());
    targets.faults(asked.url()).forEach(detail -> faults.add(new Fault("/url", detail)));
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }
}
