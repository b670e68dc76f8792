package org.socialvalue.kit.audit.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the command line asks for: a command, then names with values. */
record Wish(String command, Map<String, String> values) {

  /** What it asks for can't be made out; the message tells a person why. */
  static final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unclear(String message) {
      super(message);
    }
  }

  static Wish of(String... arguments) {
    if (arguments.length % 2 == 0) {
      throw new Unclear("Say what to do, then each --name with its value.");
    }
    var values = new HashMap<String, String>();
    for (int i = 1; i < arguments.length; i += 2) {
      if (!arguments[i].startsWith("--")) {
        throw new Unclear(arguments[i] + " is no name.");
      }
      values.put(arguments[i].substring(2), arguments[i + 1]);
    }
    return new Wish(arguments[0], Map.copyOf(values));
  }

  void knowsOnly(String... names) {
    for (var name : values.keySet()) {
      if (!List.of(names).contains(name)) {
        throw new Unclear("There is no --" + name + " for " + command + ".");
      }
    }
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String of(String name) {
    var value = values.get(name);
    if (value == null) {
      throw new Unclear("It needs --" + name + ".");
    }
    return value;
  }
}
