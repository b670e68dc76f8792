package org.socialvalue.benchmarks.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.socialvalue.benchmarks.Database;
import org.socialvalue.kit.json.Json;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Script;
import org.socialvalue.local.testing.Tokens;

/** Commissioning projects are started: a row, and who did it in the audit trail. */
final class Projects implements Work {

  private final String run;
  private final StackAddresses addresses;
  private final String amara;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<String, Thing> accepted = new ConcurrentHashMap<>();

  Projects(String run, StackAddresses addresses) {
    this.run = run;
    this.addresses = addresses;
    this.amara = Tokens.from(addresses.issuer()).token("amara", "wealdshire", "commissioner");
  }

  @Override
  public int requests() {
    return 1;
  }

  @Override
  public void next(Asking asking) throws InterruptedException {
    var title = run + " " + number.incrementAndGet();
    var body =
        Script.page("project", Map.of("title", title, "begunOn", Commission.today())).toString();
    var answer = asking.post(addresses.tender() + "/v1/projects", amara, body, null);
    if (answer.statusCode() == 201) {
      accepted.put(title, new Thing(idOf(answer.body()), "1"));
    }
  }

  static String idOf(String body) {
    return text(body, "id");
  }

  static String text(String body, String field) {
    return String.valueOf(Json.read(body, Map.class).get(field));
  }

  @Override
  public Map<String, Thing> accepted() {
    return accepted;
  }

  @Override
  public List<Found> found() {
    return Database.of(addresses, Service.TENDER)
        .all(
            row -> new Found(row.getString(1), new Thing(row.getString(2), row.getString(3))),
            "select p.title ->> 'en', p.id::text,"
                + " (select count(*) from audit_entry a where a.aggregate_id = p.id)"
                + " from commissioning_project p where p.title ->> 'en' like ?",
            run + " %");
  }
}
