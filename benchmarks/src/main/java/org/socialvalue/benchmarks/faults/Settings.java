package org.socialvalue.benchmarks.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How hard the faults are.
 *
 * @param names which of them; none for all
 * @param seed of everything that is left to chance
 * @param times how often a fault is repeated; 0 for as often as each says itself
 * @param perSecond requests
 * @param away how long what is away stays away
 */
public record Settings(List<String> names, long seed, int times, int perSecond, Duration away) {

  public Settings {
    names = List.copyOf(names);
  }

  static Settings from(List<String> arguments) {
    var names = new ArrayList<String>();
    long seed = 1;
    int times = 0;
    int perSecond = 200;
    var away = Duration.ofSeconds(60);
    for (var words = arguments.iterator(); words.hasNext(); ) {
      var word = words.next();
      switch (word) {
        case "--seed" -> seed = Long.parseLong(words.next());
        case "--times" -> times = Integer.parseInt(words.next());
        case "--rate" -> perSecond = Integer.parseInt(words.next());
        case "--away" -> away = Duration.ofSeconds(Long.parseLong(words.next()));
        default -> names.add(word);
      }
    }
    return new Settings(names, seed, times, perSecond, away);
  }

  boolean wants(String name) {
    return names.isEmpty() || names.contains(name);
  }

  int timesOr(int usual) {
    return times == 0 ? usual : times;
  }

  /** The same chances for a fault, whichever others run before it. */
  Random chance(String fault) {
    return new Random(seed * 31 + fault.hashCode());
  }
}
