package org.socialvalue.monitoring.contract;

import org.socialvalue.kit.actor.Actor;

/** The service itself, where an event or the calendar makes it act on a contract. */
public final class ServiceActor {

  private static final Actor ITSELF = Actor.system("contract-monitoring-service");

  private ServiceActor() {}

  public static Actor of(Contract contract) {
    return ITSELF.onBehalfOf(contract.particulars().authority().id());
  }
}
