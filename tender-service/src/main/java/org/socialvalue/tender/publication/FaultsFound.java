package org.socialvalue.tender.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;

/** Gathers faults; knows those that many parts of a content can have. */
final class FaultsFound {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Fault> faults = new ArrayList<>();

  List<Fault> all() {
    return List.copyOf(faults);
  }

  void add(String at, String detail) {
    faults.add(new Fault(at, detail));
  }

  <T> void unique(String at, String field, List<T> all, Function<T, Object> key) {
    var seen = new HashSet<Object>();
    for (int i = 0; i < all.size(); i++) {
      var value = key.apply(all.get(i));
      if (!seen.add(value)) {
        add(at + "/" + i + field, value + " stands twice");
      }
    }
  }

  void id(String at, String id) {
    if (id.length() > 60) {
      add(at, "must have at most 60 characters");
    }
  }

  void percentage(String at, @Nullable BigDecimal value) {
    if (value != null && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
      add(at, "must be from 0 to 100");
    }
  }

  void notNegative(String at, BigDecimal value) {
    if (value.signum() < 0) {
      add(at, "must not be negative");
    }
  }
}
