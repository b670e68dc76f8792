package org.socialvalue.monitoring.individual;

/** How much care and support somebody needs at the start. Three, so that few bands are small. */
public enum NeedBand {
  LOW,
  MODERATE,
  HIGH
}
