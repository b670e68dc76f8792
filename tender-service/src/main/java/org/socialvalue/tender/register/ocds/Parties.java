package org.socialvalue.tender.register.ocds;

import java.util.List;
import org.socialvalue.events.Authority;

/** Who takes part, as far as the public is told: organisations, never people. */
final class Parties {

  private Parties() {}

  static Fields buyer(Authority authority) {
    return of(authority.id(), authority.name(), "buyer");
  }

  static Fields of(String id, String name, String role) {
    return reference(id, name)
        .object("identifier", Fields.none().text("legalName", name))
        .words("roles", List.of(role));
  }

  static Fields reference(String id, String name) {
    return Fields.with(id).text("name", name);
  }
}
