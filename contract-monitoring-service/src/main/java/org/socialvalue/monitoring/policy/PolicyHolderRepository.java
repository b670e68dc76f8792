package org.socialvalue.monitoring.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Authorities with a policy of their own. */
@ApplicationScoped
public class PolicyHolderRepository implements PanacheRepositoryBase<PolicyHolder, UUID> {

  /** One that is not on record yet where the authority goes by the default. */
  PolicyHolder of(String authority) {
    return find("authorityId", authority)
        .firstResultOptional()
        .orElseGet(() -> new PolicyHolder(authority));
  }
}
