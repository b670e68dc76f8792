package org.socialvalue.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which metrics an expression of Prometheus asks for, and by which labels it chooses among them.
 */
final class Promql {

  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern GROUPING =
      Pattern.compile("\\b(?:by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
  private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
  private static final Pattern METRIC =
      Pattern.compile("(?<![\\w:.])([a-zA-Z_:][\\w:]*)(?![\\w:]|\\s*\\()(?:\\s*\\{([^}]*)})?");
  private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)");
  private static final Set<String> WORDS = Set.of("and", "or", "unless", "offset", "bool");

  private Promql() {}

  /** A metric with the labels that are asked of it. */
  record Asked(String metric, Set<String> labels) {}

  static List<Asked> asked(String expression) {
    var bare = TEXT.matcher(expression).replaceAll("\"\"");
    bare = GROUPING.matcher(bare).replaceAll(" ");
    bare = RANGE.matcher(bare).replaceAll(" ");
    var asked = new ArrayList<Asked>();
    var found = METRIC.matcher(bare);
    while (found.find()) {
      if (!WORDS.contains(found.group(1))) {
        asked.add(new Asked(found.group(1), labels(found.group(2) == null ? "" : found.group(2))));
      }
    }
    return asked;
  }

  private static Set<String> labels(String chosen) {
    var labels = new TreeSet<String>();
    var label = LABEL.matcher(chosen);
    while (label.find()) {
      labels.add(label.group(1));
    }
    return labels;
  }
}
