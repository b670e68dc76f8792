package org.socialvalue.tender.register.ocds;

import java.util.Collection;
import java.util.Locale;

/** Where a lot stands; where its tender stands follows from its lots. */
enum LotStatus {
  ACTIVE,
  COMPLETE,
  UNSUCCESSFUL,
  CANCELLED;

  /** The first of these that any lot has. */
  static LotStatus ofTender(Collection<LotStatus> lots) {
    return lots.stream().min(Enum::compareTo).orElse(CANCELLED);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
