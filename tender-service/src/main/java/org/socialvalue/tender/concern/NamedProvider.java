package org.socialvalue.tender.concern;

import java.util.List;
import java.util.Locale;
import org.socialvalue.kit.problem.Fault;

/**
 * Finds in a text that all providers read the name of the one who raised the concern, as far as the
 * organisation's identifier gives it away: {@code orchard-homecare} is found in "Orchard Homecare
 * Ltd".
 */
final class NamedProvider {

  private NamedProvider() {}

  static List<Fault> faults(String at, String text, String org) {
    return plain(text).contains(plain(org))
        ? List.of(new Fault(at, "names the organisation that raised the concern; others read it"))
        : List.of();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
