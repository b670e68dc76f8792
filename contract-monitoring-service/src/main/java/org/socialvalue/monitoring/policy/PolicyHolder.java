package org.socialvalue.monitoring.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** An authority with a monitoring policy of its own; its version counts the policy's. */
@Entity
@Table(name = "policy_holder")
public class PolicyHolder extends Aggregate {

  @SuppressWarnings("UnusedVariable") // read by queries
  private String authorityId;

  private int number;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected PolicyHolder() {}

  PolicyHolder(String authorityId) {
    super(Ids.next());
    this.authorityId = authorityId;
  }

  int next() {
    number = number + 1;
    return number;
  }

  int number() {
    return number;
  }
}
