package org.socialvalue.tender.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.socialvalue.kit.problem.Refused;

/** The releases, in the order of their numbers. */
@ApplicationScoped
class RegisterReleases implements PanacheRepositoryBase<RegisterRelease, Long> {

  /**
   * @throws Refused 400 for the number of no release: whoever came by it elsewhere would wait for
   *     ever
   */
  List<RegisterRelease> after(long number, int rows) {
    var found = find("number > ?1 order by number", number).page(0, rows).list();
    if (found.isEmpty()) {
      refuseUnknown(number);
    }
    return found;
  }

  /**
   * @throws Refused 404 where there is none
   */
  RegisterRelease one(String id) {
    return find("releaseId", id)
        .firstResultOptional()
        .orElseThrow(() -> Refused.notFound("release"));
  }

  /**
   * All of one process, by date as the standard compiles them.
   *
   * @throws Refused 404 where there is none
   */
  List<RegisterRelease> of(String ocid) {
    var found = find("ocid = ?1 order by date, number", ocid).list();
    if (found.isEmpty()) {
      throw Refused.notFound("process");
    }
    return found;
  }

  /**
   * The first release of each process, in the order in which they came in.
   *
   * @throws Refused 400 for the number of no release
   */
  List<RegisterRelease> firstOfProcesses(long number, int rows) {
    var found =
        find(
                "from RegisterRelease r where r.number > ?1 and not exists (select 1 from"
                    + " RegisterRelease e where e.ocid = r.ocid and e.number < r.number) order by"
                    + " r.number",
                number)
            .page(0, rows)
            .list();
    if (found.isEmpty()) {
      refuseUnknown(number);
    }
    return found;
  }

  private void refuseUnknown(long number) {
    if (number > 0 && findByIdOptional(number).isEmpty()) {
      throw Refused.invalid("after", "is beyond the last release: begin without it");
    }
  }

  /** All of these processes, each by date. */
  Map<String, List<RegisterRelease>> of(List<String> ocids) {
    return find("ocid in ?1 order by date, number", ocids).stream()
        .collect(Collectors.groupingBy(RegisterRelease::ocid));
  }
}
