package org.socialvalue.monitoring.measurement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody found who looked at a figure. */
public record Check(Verdict verdict, @Nullable String note, String by, Instant at) {

  /** What a verifier found. */
  public enum Verdict {
    /** The figure is borne out. */
    VERIFIED,
    /** Something has to be answered first. */
    QUERIED;

    MeasurementStage stage() {
      return this == VERIFIED ? MeasurementStage.VERIFIED : MeasurementStage.QUERIED;
    }
  }
}
