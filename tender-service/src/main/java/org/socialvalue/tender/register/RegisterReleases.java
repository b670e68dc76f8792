package org.socialvalue.tender.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    if (found.isEmpty() && number > 0 && findByIdOptional(number).isEmpty()) {
      throw Refused.invalid("after", "is beyond the last release: begin without it");
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
}
