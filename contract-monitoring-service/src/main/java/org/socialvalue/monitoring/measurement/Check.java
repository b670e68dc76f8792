package org.socialvalue.monitoring.measurement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody found who looked at a figure. */
public record Check(Verdict verdict, @Nullable String note, String by, Instant at) {

  public enum Verdict {
    VERIFIED,
    QUERIED;

    MeasurementStage stage() {
      return this == VERIFIED ? MeasurementStage.VERIFIED : MeasurementStage.QUERIED;
    }
  }
}
