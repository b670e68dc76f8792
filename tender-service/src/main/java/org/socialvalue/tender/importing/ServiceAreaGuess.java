package org.socialvalue.tender.importing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.framework.ServiceArea;

/** Which service area a code of the Common Procurement Vocabulary points to. */
final class ServiceAreaGuess {

  private static final String NONE = "not-social-care";

  private ServiceAreaGuess() {}

  /**
   * The area with a code that shares the longest beginning. Codes are hierarchical, two digits at
   * the top: fewer than two shared digits are no kinship.
   */
  static String of(@Nullable String cpv, List<ServiceArea> areas) {
    if (cpv == null) {
      return NONE;
    }
    return areas.stream()
        .filter(area -> kinship(cpv, area) >= 2)
        .max(Comparator.comparingInt(area -> kinship(cpv, area)))
        .map(ServiceArea::code)
        .orElse(NONE);
  }

  /** Whether it says more than that nothing is known. */
  static boolean isOne(String cpv, List<ServiceArea> areas) {
    return !of(cpv, areas).equals(NONE);
  }

  private static int kinship(String cpv, ServiceArea area) {
    return area.cpv().stream().mapToInt(code -> shared(cpv, code)).max().orElse(0);
  }

  /** The digits that both begin with, the zeros that fill up a code aside. */
  private static int shared(String one, String other) {
    var left = one.replaceAll("0+$", "");
    var right = other.replaceAll("0+$", "");
    int same = 0;
    while (same < Math.min(left.length(), right.length())
        && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    return same == right.length() ? same : 0;
  }
}
