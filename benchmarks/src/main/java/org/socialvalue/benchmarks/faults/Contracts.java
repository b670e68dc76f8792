package org.socialvalue.benchmarks.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.testing.Tokens;

/**
 * Contracts are entered by hand: each with a commitment, its KPI, and who did it. By many
 * authorities, since those of one wait for each other.
 */
final class Contracts implements Work {

  private static final int AUTHORITIES = 60;
  private static final String CONTRACT =
      """
      {"reference": "%1$s", "title": {"en": "%1$s"}, "serviceArea": "day-care",
       "supplier": {"id": "bluebird-cic", "name": "Bluebird", "size": "MICRO",
         "sector": "VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE"},
       "lots": [{"id": "LOT-1", "title": {"en": "All"}, "areas": ["W-1"], "value": 40000}],
       "value": 40000,
       "terms": {"startsOn": "2026-01-01", "endsOn": "2029-12-31", "reviewEveryMonths": 6,
         "annualStatement": true},
       "promises": [{"provenance": "OFFERED", "statement": {"en": "People meet"},
         "category": "WIDER_COMMUNITIES", "priority": "COMMUNITY_DEVELOPMENT",
         "measure": {"kind": "OUTCOME", "name": "visits", "unit": "people",
           "target": {"amount": 8}}}]}""";

  private final String run;
  private final StackAddresses addresses;
  private final Tokens tokens;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<String, Thing> accepted = new ConcurrentHashMap<>();

  Contracts(String run, StackAddresses addresses) {
    this.run = run;
    this.addresses = addresses;
    this.tokens = Tokens.from(addresses.issuer());
    for (int i = 0; i < AUTHORITIES; i++) {
      token(i);
    }
  }

  private String token(int number) {
    var authority = "authority-" + number % AUTHORITIES;
    return tokens.token("manager of " + authority, authority, "contract-manager");
  }

  @Override
  public int requests() {
    return 1;
  }

  @Override
  public void next(Asking asking) throws InterruptedException {
    int next = number.incrementAndGet();
    var title = run + " " + next;
    var answer =
        asking.post(
            addresses.monitoring() + "/v1/contracts", token(next), CONTRACT.formatted(title), null);
    if (answer.statusCode() == 201) {
      accepted.put(title, new Thing(Projects.idOf(answer.body()), "1 1 1"));
    }
  }

  @Override
  public Map<String, Thing> accepted() {
    return accepted;
  }

  @Override
  public List<Found> found() {
    return Database.of(addresses, Service.MONITORING)
        .all(
            row -> new Found(row.getString(1), new Thing(row.getString(2), row.getString(3))),
            "select c.particulars -> 'title' ->> 'en', c.id::text,"
                + " (select count(*) from commitment m where m.contract_id = c.id) || ' ' ||"
                + " (select count(*) from kpi k where k.contract_id = c.id) || ' ' ||"
                + " (select count(*) from audit_entry a where a.aggregate_id = c.id)"
                + " from contract c where c.particulars -> 'title' ->> 'en' like ?",
            run + " %");
  }
}
