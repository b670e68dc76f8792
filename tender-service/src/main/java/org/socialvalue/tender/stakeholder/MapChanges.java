package org.socialvalue.tender.stakeholder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has changed from one stakeholder map to the next: the answer to a question of the Welsh
 * process (redesign question 1).
 *
 * @param added who is on the later map only
 * @param gone who is on the earlier map only
 * @param changed who is on both and is described differently
 */
public record MapChanges(List<Stakeholder> added, List<Stakeholder> gone, List<Change> changed) {

  public record Change(Stakeholder before, Stakeholder after) {}

  public static MapChanges between(List<Stakeholder> earlier, List<Stakeholder> later) {
    var before = byKey(earlier);
    var after = byKey(later);
    var changed = new ArrayList<Change>();
    for (var one : later) {
      var was = before.get(one.key());
      if (was != null && !was.equals(one)) {
        changed.add(new Change(was, one));
      }
    }
    return new MapChanges(
        later.stream().filter(one -> !before.containsKey(one.key())).toList(),
        earlier.stream().filter(one -> !after.containsKey(one.key())).toList(),
        List.copyOf(changed));
  }

  public boolean none() {
    return added.isEmpty() && gone.isEmpty() && changed.isEmpty();
  }

  private static Map<String, Stakeholder> byKey(List<Stakeholder> all) {
    return all.stream()
        .collect(
            Collectors.toMap(
                Stakeholder::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }
}
