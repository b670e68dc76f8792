package org.socialvalue.tender.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The facts, in the order in which they came in. */
@ApplicationScoped
class RegisterFacts implements PanacheRepositoryBase<RegisterFact, Long> {

  private static final String FETCH_SIZE = "org.hibernate.fetchSize";

  /** As a cursor: to be closed, and read within the transaction. */
  Stream<RegisterFact> processByProcess() {
    return find("order by ocid, number").withHint(FETCH_SIZE, 200).stream();
  }

  boolean has(String ocid) {
    return count("ocid", ocid) > 0;
  }

  List<RegisterFact> of(String ocid) {
    return find("ocid = ?1 order by number", ocid).list();
  }
}
