package org.socialvalue.monitoring.variation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.socialvalue.kit.rules.EmptyWords;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.contract.rules.NothingIsLost;

/**
 * NOTHING_LOST, when a contract goes to another provider: each promise goes along or is let go with
 * a reason, by name. What no longer stands, or stands in no such contract, can't be named.
 */
public final class NoPromiseIsLeftBehind implements Rule<HandoverCase> {

  @Override
  public RuleInfo info() {
    return NothingIsLost.INFO;
  }

  @Override
  public List<Finding> check(HandoverCase handover) {
    var findings = new ArrayList<Finding>();
    var standing =
        handover.standing().stream()
            .map(HandoverCase.Standing::commitmentId)
            .collect(Collectors.toSet());
    var named = new HashSet<UUID>();
    for (var fate : handover.fates()) {
      var subject = fate.commitmentId().toString();
      if (!standing.contains(fate.commitmentId())) {
        findings.add(info().finding(subject, "No such promise stands in the contract"));
      } else if (!named.add(fate.commitmentId())) {
        findings.add(info().finding(subject, "It is named twice"));
      } else {
        switch (fate.fate()) {
          case GOES_ALONG -> {}
          case WAIVED -> {
            if (EmptyWords.in(fate.reason())) {
              findings.add(info().finding(subject, "To let it go, say why"));
            }
          }
        }
      }
    }
    if (handover.everyOne()) {
      handover.standing().stream()
          .filter(promise -> !named.contains(promise.commitmentId()))
          .map(
              promise ->
                  info()
                      .finding(
                          promise.commitmentId().toString(),
                          "Does it go along or is it let go: " + promise.statement()))
          .forEach(findings::add);
    }
    return findings;
  }
}
