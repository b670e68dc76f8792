package org.socialvalue.tender.intake;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;

/**
 * Looks through a record as deep as it goes and finds what its types promise and it lacks. The
 * records of the event contracts carry no constraints of their own: a component is needed unless it
 * is {@link Nullable}.
 */
public final class NothingMissing {

  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_LIST = 1_000;
  private static final int WHOLE_DIGITS = 15;
  private static final int DECIMALS = 6;

  private final List<Fault> faults = new ArrayList<>();

  private NothingMissing() {}

  /**
   * @param at JSON pointer of the value in its request
   * @return every fault, an empty list for none
   */
  public static List<Fault> faults(String at, Object value) {
    var search = new NothingMissing();
    search.look(at, value);
    return List.copyOf(search.faults);
  }

  private void look(String at, Object value) {
    switch (value) {
      case String text -> text(at, text);
      case BigDecimal number -> number(at, number);
      case List<?> list -> list(at, list);
      case Record rec -> components(at, rec);
      default -> {}
    }
  }

  private void components(String at, Record rec) {
    for (var component : rec.getClass().getRecordComponents()) {
      var here = at + "/" + component.getName();
      var value = valueOf(component, rec);
      if (value != null) {
        look(here, value);
      } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        fault(here, "is needed");
      }
    }
  }

  private void list(String at, List<?> list) {
    if (list.size() > LONGEST_LIST) {
      fault(at, "has more than " + LONGEST_LIST + " entries");
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      var entry = list.get(i);
      if (entry == null) {
        fault(at + "/" + i, "is needed");
      } else {
        look(at + "/" + i, entry);
      }
    }
  }

  private void text(String at, String text) {
    if (text.isBlank()) {
      fault(at, "must not be blank");
    } else if (text.length() > LONGEST_TEXT) {
      fault(at, "must have at most " + LONGEST_TEXT + " characters");
    } else if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
      fault(at, "must not hold control characters");
    }
  }

  private void number(String at, BigDecimal number) {
    var whole = (long) number.precision() - number.scale();
    if (whole > WHOLE_DIGITS || number.stripTrailingZeros().scale() > DECIMALS) {
      fault(at, "must have at most " + WHOLE_DIGITS + " digits and " + DECIMALS + " decimals");
    }
  }

  private void fault(String at, String detail) {
    faults.add(new Fault(at, detail));
  }

  private static @Nullable Object valueOf(RecordComponent component, Record rec) {
    try {
      return component.getAccessor().invoke(rec);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
