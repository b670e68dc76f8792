package org.socialvalue.monitoring.principle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Principles and scales of authorities. */
@ApplicationScoped
public class PrincipleSets implements PanacheRepositoryBase<PrincipleSet, UUID> {

  /** The authority's latest; the default's where it has none. */
  PrincipleSet inForce(String authority) {
    return find(
            "authorityId in (?1, '*') order by case when authorityId = '*' then 1 else 0 end,"
                + " number desc",
            authority)
        .page(0, 1)
        .firstResult();
  }
}
