package org.socialvalue.monitoring.individual;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.socialvalue.monitoring.suppression.Dimension;

/**
 * How people are told apart in a release, always in this order: who they are to care, what they
 * need, what became of them. Need and result have a coarser reading for where the finer would show
 * a small count.
 */
public final class WaysToTell {

  public static final String GROUP = "group";
  public static final String BAND = "needBand";
  public static final String LOW_OR_HIGHER = "lowOrHigherNeed";
  public static final String RESULT = "result";
  public static final String IMPROVED_OR_NOT = "improvedOrNot";

  static final List<Dimension> ALL =
      List.of(
          new Dimension(GROUP, names(PersonGroup.values())),
          new Dimension(BAND, names(NeedBand.values())),
          new Dimension(
              LOW_OR_HIGHER,
              List.of("LOW", "HIGHER"),
              BAND,
              Map.of("LOW", Set.of("LOW"), "HIGHER", Set.of("MODERATE", "HIGH"))),
          new Dimension(RESULT, names(Result.values())),
          new Dimension(
              IMPROVED_OR_NOT,
              List.of("IMPROVED", "NOT_IMPROVED"),
              RESULT,
              Map.of(
                  "IMPROVED",
                  Set.of("IMPROVED"),
                  "NOT_IMPROVED",
                  Set.of("HELD", "FALLEN", "NOT_YET_KNOWN"))));

  private WaysToTell() {}

  static List<String> categories(PersonGroup group, NeedBand band, Result result) {
    return List.of(
        group.name(),
        band.name(),
        band == NeedBand.LOW ? "LOW" : "HIGHER",
        result.name(),
        result == Result.IMPROVED ? "IMPROVED" : "NOT_IMPROVED");
  }

  /** Of this need. */
  public static Map<String, Set<String>> needing(NeedBand band) {
    return band == NeedBand.LOW
        ? Map.of(BAND, Set.of("LOW"), LOW_OR_HIGHER, Set.of("LOW"))
        : Map.of(BAND, Set.of(band.name()));
  }

  /** Of more than low need, however that is shown. */
  public static Map<String, Set<String>> needingMore() {
    return Map.of(BAND, Set.of("MODERATE", "HIGH"), LOW_OR_HIGHER, Set.of("HIGHER"));
  }

  public static Map<String, Set<String>> being(PersonGroup group) {
    return Map.of(GROUP, Set.of(group.name()));
  }

  /** Who improved, however that is shown. */
  public static Map<String, Set<String>> improved() {
    return Map.of(RESULT, Set.of("IMPROVED"), IMPROVED_OR_NOT, Set.of("IMPROVED"));
  }

  public static Map<String, Set<String>> fallen() {
    return Map.of(RESULT, Set.of("FALLEN"));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
