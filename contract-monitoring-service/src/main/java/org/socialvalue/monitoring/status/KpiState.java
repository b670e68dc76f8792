package org.socialvalue.monitoring.status;

import java.util.Locale;

/** Where a KPI stands. */
public enum KpiState {
  /** Nothing is due yet and nothing was reported. */
  NOT_STARTED,
  ON_TRACK,
  /** Short of what is due, within the tolerance. */
  AT_RISK,
  /** Short of what is due by more than the tolerance. */
  OFF_TRACK,
  MET,
  /** It cannot be told by a number, or what it needs is missing; the reason says which. */
  NOT_MEASURABLE;

  /** As it reads in a sentence. */
  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** As it reads by itself. */
  public String words() {
    var words = inWords();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** As events tell it. */
  public org.socialvalue.events.KpiState told() {
    return switch (this) {
      case NOT_STARTED -> org.socialvalue.events.KpiState.NOT_STARTED;
      case ON_TRACK -> org.socialvalue.events.KpiState.ON_TRACK;
      case AT_RISK -> org.socialvalue.events.KpiState.AT_RISK;
      case OFF_TRACK -> org.socialvalue.events.KpiState.OFF_TRACK;
      case MET -> org.socialvalue.events.KpiState.MET;
      case NOT_MEASURABLE -> org.socialvalue.events.KpiState.NOT_MEASURABLE;
    };
  }

  /** Whether the promise is being kept now. */
  public boolean delivers() {
    return this == ON_TRACK || this == MET;
  }
}
