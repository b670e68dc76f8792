package org.socialvalue.monitoring.proxy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.socialvalue.events.Measure;
import org.socialvalue.kit.rules.EmptyWords;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;
import org.socialvalue.monitoring.contract.rules.TargetsAreNotMoney;
import org.socialvalue.monitoring.kpi.KpiKind;

/**
 * PROXIES_AS_EVIDENCE: a proxy says where its value comes from, of which year, and who may use it;
 * it stands beside a KPI that counts the very thing it values; an account, a level or a share is
 * not turned into pounds, and one thing is not valued twice.
 */
public final class ProxiesStayEvidence implements Rule<ShownBeside> {

  @Override
  public RuleInfo info() {
    return TargetsAreNotMoney.INFO;
  }

  @Override
  public List<Finding> check(ShownBeside proxy) {
    var findings = new ArrayList<Finding>();
    if (EmptyWords.in(proxy.source())) {
      add(findings, proxy, "says no source");
    }
    if (EmptyWords.in(proxy.licence())) {
      add(findings, proxy, "says no licence: whether its value may be used and shown");
    }
    if (proxy.year() > proxy.thisYear()) {
      add(findings, proxy, "is of a year that has not come yet");
    }
    if (proxy.retired()) {
      add(findings, proxy, "is retired");
    }
    boolean counts =
        proxy.kpi().kind() == KpiKind.COUNT || proxy.kpi().kind() == KpiKind.RATE_PER_SPEND;
    if (!counts || proxy.kpi().looksAt() == Measure.Kind.NARRATIVE) {
      add(
          findings,
          proxy,
          "can't stand beside \"" + proxy.kpi().name() + "\": that is not a count of things");
    } else if (!same(proxy.unit(), proxy.kpi().unit())) {
      add(findings, proxy, "values " + proxy.unit() + ", and the KPI counts " + proxy.kpi().unit());
    }
    if (!proxy.others().isEmpty()) {
      add(
          findings,
          proxy,
          "would value a second time what " + String.join(", ", proxy.others()) + " values");
    }
    return findings;
  }

  private static boolean same(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }

  private void add(List<Finding> findings, ShownBeside proxy, String what) {
    findings.add(info().finding(proxy.proxyId().toString(), "\"" + proxy.name() + "\" " + what));
  }
}
