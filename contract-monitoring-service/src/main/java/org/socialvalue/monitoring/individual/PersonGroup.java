package org.socialvalue.monitoring.individual;

/** On which side of care somebody is. */
public enum PersonGroup {
  USES_CARE,
  CARER
}
