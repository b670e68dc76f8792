package org.socialvalue.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be measured and how hard.
 *
 * @param names of the questions; none for all
 * @param numbers by name: {@code rate} (a second), {@code seconds}, {@code minutes}, {@code times};
 *     where one is not given, each question has its own
 */
record Settings(List<String> names, Map<String, Integer> numbers) {

  private static final List<String> KNOWN = List.of("rate", "seconds", "minutes", "times");

  Settings {
    names = List.copyOf(names);
    numbers = Map.copyOf(numbers);
  }

  /**
   * @throws IllegalArgumentException where there is no such question or setting
   */
  static Settings from(List<String> arguments, Collection<String> questions) {
    var names = new ArrayList<String>();
    var numbers = new TreeMap<String, Integer>();
    for (var words = arguments.iterator(); words.hasNext(); ) {
      var word = words.next();
      if (word.startsWith("--") && KNOWN.contains(word.substring(2)) && words.hasNext()) {
        numbers.put(word.substring(2), Integer.valueOf(words.next()));
      } else if (questions.contains(word)) {
        names.add(word);
      } else {
        throw new IllegalArgumentException(
            "There is no " + word + "; there are " + questions + " and --" + KNOWN);
      }
    }
    return new Settings(names, numbers);
  }

  boolean wants(String name) {
    return names.isEmpty() || names.contains(name);
  }

  int perSecond(int usual) {
    return numbers.getOrDefault("rate", usual);
  }

  Duration seconds(int usual) {
    return Duration.ofSeconds(numbers.getOrDefault("seconds", usual));
  }

  Duration minutes(int usual) {
    return Duration.ofMinutes(numbers.getOrDefault("minutes", usual));
  }

  int times(int usual) {
    return numbers.getOrDefault("times", usual);
  }

  Map<String, Object> asFigures() {
    return Map.of("names", names, "settings", numbers);
  }
}
