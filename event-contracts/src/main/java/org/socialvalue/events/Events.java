package org.socialvalue.events;

import java.util.List;
import java.util.Map;

/**
 * All the events there are, by type, with where on the class path their schema and their golden
 * sample lie.
 */
public final class Events {

  /** Type to record. A type that is not here does not exist. */
  public static final Map<String, Class<? extends Record>> ALL =
      Map.of(
          TenderPublished.TYPE, TenderPublished.class,
          TenderAmended.TYPE, TenderAmended.class,
          TenderCancelled.TYPE, TenderCancelled.class,
          BidScored.TYPE, BidScored.class,
          ContractAwarded.TYPE, ContractAwarded.class,
          KpiOffTrack.TYPE, KpiOffTrack.class,
          ReviewDue.TYPE, ReviewDue.class,
          LearningCaptured.TYPE, LearningCaptured.class);

  private Events() {}

  /**
   * The record of this type.
   *
   * @throws IllegalArgumentException for a type that does not exist
   */
  public static Class<? extends Record> recordOf(String type) {
    var found = ALL.get(type);
    if (found == null) {
      throw new IllegalArgumentException("no event has the type " + type);
    }
    return found;
  }

  /** {@code bid-scored.v1} for {@code org.socialvalue.evaluation.bid-scored.v1}. */
  public static String shortType(String type) {
    List<String> parts = List.of(type.split("\\."));
    return String.join(".", parts.subList(parts.size() - 2, parts.size()));
  }

  /** Resource path of the JSON Schema (2020-12) that producers are held to. */
  public static String schema(String type) {
    return "/schemas/" + shortType(type) + ".json";
  }

  /** Resource path of one event as it is published. */
  public static String sample(String type) {
    return "/samples/" + shortType(type) + ".json";
  }
}
