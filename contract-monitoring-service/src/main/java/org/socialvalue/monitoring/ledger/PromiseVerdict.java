package org.socialvalue.monitoring.ledger;

/** What became of a promise. Derived from what is on record, never set; see {@link Judgement}. */
public enum PromiseVerdict {
  KEPT,
  /** Short of it, but at least half of what was due is there, or one of several KPIs is met. */
  PARTLY_KEPT,
  NOT_KEPT,
  /** Let go by both sides, openly and with a reason; it is neither kept nor broken. */
  WAIVED,
  /** The contract is a draft or runs, its last figures may still come, or nobody can tell. */
  STILL_OPEN;

  /** The verdict without its words. */
  public static PromiseVerdict of(PromiseFacts promise) {
    return Judgement.of(promise).verdict();
  }

  /** Whether it counts in the rate of promises kept: neither waived nor open. */
  public boolean isDecided() {
    return switch (this) {
      case KEPT, PARTLY_KEPT, NOT_KEPT -> true;
      case WAIVED, STILL_OPEN -> false;
    };
  }
}
