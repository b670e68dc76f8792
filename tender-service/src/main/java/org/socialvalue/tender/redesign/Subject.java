package org.socialvalue.tender.redesign;

import java.util.Optional;
import java.util.UUID;

/** What is assessed: the service as it is, or an option to redesign it. */
public sealed interface Subject {

  /** How the service as it is stands in requests and answers. */
  String AS_IT_IS = "CURRENT";

  /** The service as it is. */
  record Current() implements Subject {
    @Override
    public String toString() {
      return AS_IT_IS;
    }
  }

  /** An option to redesign it. */
  record Option(UUID id) implements Subject {
    @Override
    public String toString() {
      return id.toString();
    }
  }

  /** Reads it; empty where it is neither {@code CURRENT} nor an identifier. */
  static Optional<Subject> read(String text) {
    if (text.equals(AS_IT_IS)) {
      return Optional.of(new Current());
    }
    try {
      return Optional.of(new Option(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
