package org.socialvalue.evaluation.competition;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Area;

/** The hierarchy of places that a tender names. A place that it does not name lies nowhere. */
public final class Areas {

  private final Map<String, Area> byCode = new HashMap<>();

  public Areas(Collection<Area> areas) {
    areas.forEach(area -> byCode.put(area.code(), area));
  }

  /** True where the place is the other or lies in it. */
  public boolean within(String code, String other) {
    var seen = new LinkedHashSet<String>();
    @Nullable String at = code;
    while (at != null && seen.add(at)) {
      if (at.equals(other)) {
        return byCode.containsKey(at);
      }
      var area = byCode.get(at);
      at = area == null ? null : area.parent();
    }
    return false;
  }

  /** What lies in both, by the smaller of each pair: county and village meet in the village. */
  public List<String> common(List<String> some, List<String> others) {
    var common = new LinkedHashSet<String>();
    for (var one : some) {
      for (var other : others) {
        if (within(one, other)) {
          common.add(one);
        } else if (within(other, one)) {
          common.add(other);
        }
      }
    }
    return List.copyOf(common);
  }
}
