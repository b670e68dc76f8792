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
      Map.ofEntries(
          Map.entry(TenderPublished.TYPE, TenderPublished.class),
          Map.entry(TenderAmended.TYPE, TenderAmended.class),
          Map.entry(TenderCancelled.TYPE, TenderCancelled.class),
          Map.entry(BidScored.TYPE, BidScored.class),
          Map.entry(ContractAwarded.TYPE, ContractAwarded.class),
          Map.entry(KpiOffTrack.TYPE, KpiOffTrack.class),
          Map.entry(ReviewDue.TYPE, ReviewDue.class),
          Map.entry(LearningCaptured.TYPE, LearningCaptured.class),
          Map.entry(CalendarReminder.TYPE, CalendarReminder.class),
          Map.entry(CalendarDue.TYPE, CalendarDue.class),
          Map.entry(CalendarOverdue.TYPE, CalendarOverdue.class),
          Map.entry(PerformanceRated.TYPE, PerformanceRated.class),
          Map.entry(PoorPerformanceNoticed.TYPE, PoorPerformanceNoticed.class),
          Map.entry(PoorPerformancePublished.TYPE, PoorPerformancePublished.class),
          Map.entry(AwardAnnounced.TYPE, AwardAnnounced.class),
          Map.entry(ContractStarted.TYPE, ContractStarted.class),
          Map.entry(KpisAgreed.TYPE, KpisAgreed.class),
          Map.entry(ContractVaried.TYPE, ContractVaried.class),
          Map.entry(ContractEnded.TYPE, ContractEnded.class),
          Map.entry(StatementPublished.TYPE, StatementPublished.class));

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
