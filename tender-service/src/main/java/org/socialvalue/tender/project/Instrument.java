package org.socialvalue.tender.project;

/** What carries the money. Social value is considered for each of them. */
public enum Instrument {
  CONTRACT,
  FRAMEWORK_AGREEMENT,
  GRANT,
  DIRECT_PAYMENTS,
  IN_HOUSE,
  PARTNERSHIP
}
