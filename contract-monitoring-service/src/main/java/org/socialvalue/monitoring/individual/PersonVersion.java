package org.socialvalue.monitoring.individual;

import java.util.List;
import java.util.stream.Collectors;
import org.socialvalue.kit.json.Json;

/** What the ETag of all rows under one pseudonym tells: it changes with each of them. */
final class PersonVersion {

  private static final int DIGITS = 12;
  private static final int HEXADECIMAL = 16;

  private PersonVersion() {}

  static long of(List<IndividualOutcome> rows) {
    var told =
        rows.stream().map(row -> row.id() + ":" + row.version()).collect(Collectors.joining(","));
    return Long.parseLong(Json.sha256(told).substring(0, DIGITS), HEXADECIMAL);
  }
}
