package org.socialvalue.monitoring.measurement;

import org.socialvalue.kit.actor.Actor;

/**
 * Who reports.
 *
 * @param person the subject of the token
 * @param organisation that the person acts for: the lead, a partner or the authority
 */
public record Reporter(String person, String organisation) {

  public static Reporter of(Actor actor) {
    return new Reporter(actor.id(), actor.org());
  }
}
