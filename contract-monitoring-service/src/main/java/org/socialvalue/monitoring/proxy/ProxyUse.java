package org.socialvalue.monitoring.proxy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.kpi.Kpi;

/** A proxy shown beside a KPI. */
@Entity
@Table(name = "proxy_use")
public class ProxyUse extends Aggregate {

  private UUID contractId;
  private UUID kpiId;
  private UUID proxyId;
  private String reason;
  private String putBy;
  private Instant putAt;
  private @Nullable Instant takenOffAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ProxyUse() {}

  ProxyUse(Kpi kpi, Proxy proxy, String reason, Actor who, Instant now) {
    super(Ids.next());
    this.contractId = kpi.contractId();
    this.kpiId = kpi.id();
    this.proxyId = proxy.id();
    this.reason = reason;
    this.putBy = who.id();
    this.putAt = now;
  }

  void takeOff(Instant now) {
    if (takenOffAt != null) {
      throw Refused.conflict("It is taken off already");
    }
    takenOffAt = now;
  }

  UUID contractId() {
    return contractId;
  }

  UUID kpiId() {
    return kpiId;
  }

  UUID proxyId() {
    return proxyId;
  }

  String reason() {
    return reason;
  }

  String putBy() {
    return putBy;
  }

  Instant putAt() {
    return putAt;
  }

  @Nullable Instant takenOffAt() {
    return takenOffAt;
  }
}
