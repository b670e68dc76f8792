package org.socialvalue.monitoring.kpi;

import java.util.Locale;
import java.util.Set;

/** Whether a unit counts people: small numbers of them are not shared. */
public final class PeopleCounted {

  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "person",
          "persons",
          "adults",
          "carers",
          "residents",
          "volunteers",
          "apprentices",
          "employees",
          "staff",
          "women",
          "men",
          "children",
          "families",
          "households",
          "individuals",
          "clients",
          "users",
          "learners",
          "participants",
          "members",
          "pobl");

  private PeopleCounted() {}

  /** By its words: nobody states it otherwise. */
  public static boolean in(String unit) {
    for (var word : unit.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (PEOPLE.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
