package org.socialvalue.kit.actor;

import java.util.Set;

/**
 * Who acts, as the token says.
 *
 * @param id the subject of the token
 * @param name what people call them
 * @param org the organisation they act for: an authority or a provider
 */
public record Actor(String id, String name, String org, Set<String> roles) {

  public boolean has(String role) {
    return roles.contains(role);
  }

  public boolean actsFor(String organisation) {
    return org.equals(organisation);
  }

  /** The service itself, when an event or the calendar makes it act. */
  public static Actor system(String service) {
    return new Actor("system:" + service, service, "", Set.of());
  }

  /** For an organisation, so that its auditors can read what was done. */
  public Actor onBehalfOf(String organisation) {
    return new Actor(id, name, organisation, roles);
  }
}
