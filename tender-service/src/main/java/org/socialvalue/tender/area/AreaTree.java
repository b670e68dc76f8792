package org.socialvalue.tender.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Area;

/** Places and what they lie in. An unknown code lies nowhere. */
public final class AreaTree {

  private final Map<String, Area> byCode = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException for a parent that is not there, or a place that lies in itself
   */
  public AreaTree(List<Area> areas) {
    areas.forEach(area -> byCode.put(area.code(), area));
    areas.forEach(area -> path(area.code()));
  }

  public boolean knows(String code) {
    return byCode.containsKey(code);
  }

  /** Whether the place is that ancestor or lies in it. */
  public boolean isWithin(String code, String ancestor) {
    return path(code).contains(ancestor);
  }

  /** Whether one of the two lies in the other. */
  public boolean overlap(String one, String other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  /** These places and all that they lie in, each once. */
  public List<Area> withParents(Collection<String> codes) {
    var all = new LinkedHashSet<String>();
    codes.forEach(code -> all.addAll(path(code)));
    return byCode.values().stream().filter(area -> all.contains(area.code())).toList();
  }

  /** The name that people read; the code itself where it is unknown. */
  public String name(String code) {
    var area = byCode.get(code);
    return area == null ? code : area.name();
  }

  public List<Area> all() {
    return List.copyOf(byCode.values());
  }

  private List<String> path(String code) {
    var path = new ArrayList<String>();
    @Nullable String here = knows(code) ? code : null;
    while (here != null) {
      if (path.contains(here)) {
        throw new IllegalArgumentException("The area " + here + " lies in itself");
      }
      path.add(here);
      here = parent(here);
    }
    return path;
  }

  private @Nullable String parent(String code) {
    var area = byCode.get(code);
    if (area == null) {
      throw new IllegalArgumentException("There is no area " + code);
    }
    return area.parent();
  }
}
