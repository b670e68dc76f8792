package org.socialvalue.monitoring.portfolio;

import java.util.List;
import java.util.stream.Stream;
import org.socialvalue.monitoring.contract.Contract;

/** A way to look at a portfolio. */
public enum Dimension {
  PRIORITY("Priority"),
  CATEGORY("Category"),
  STRATEGIC_OUTCOME("Strategic outcome"),
  /** An outcome that lands in several areas stands under each of them. */
  AREA("Area"),
  PROVIDER_SIZE("Size of provider"),
  SECTOR("Sector of provider");

  /** What an outcome stands under that names nothing of the kind. */
  public static final String NOT_STATED = "NOT_STATED";

  private final String words;

  Dimension(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  List<String> codes(Held held) {
    var promise = held.promise().promise();
    Contract contract = held.contract().contract();
    var supplier = contract.particulars().supplier();
    var codes =
        switch (this) {
          case PRIORITY -> Stream.ofNullable(promise.priority());
          case CATEGORY -> Stream.of(promise.category().name());
          case STRATEGIC_OUTCOME -> Stream.ofNullable(promise.strategicOutcome());
          case AREA -> held.areas().stream();
          case PROVIDER_SIZE -> Stream.of(supplier.size().name());
          case SECTOR -> Stream.of(supplier.sector().name());
        };
    var found = codes.distinct().toList();
    return found.isEmpty() ? List.of(NOT_STATED) : found;
  }
}
