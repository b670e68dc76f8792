package org.socialvalue.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Pointer;
import org.socialvalue.kit.problem.Fault;

/**
 * Finds what a request's records promise and lack, however deep: a component is needed unless it is
 * {@link Nullable}, and no list has a hole. Records that carry no constraints of their own, such as
 * those of the event contracts, are held to it too.
 */
final class NothingMissing {

  private static final BigDecimal BEYOND = new BigDecimal("1E+100");

  /** Looked up once for each record: annotations of types are slow to read. */
  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Part::from).toList();
        }
      };

  private final List<Fault> faults = new ArrayList<>();

  private record Part(String name, boolean optional, Method accessor) {

    static Part from(RecordComponent component) {
      return new Part(
          component.getName(),
          component.getAnnotatedType().isAnnotationPresent(Nullable.class),
          component.getAccessor());
    }

    @Nullable Object of(Record rec) {
      try {
        return accessor.invoke(rec);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private NothingMissing() {}

  static List<Fault> faults(Object value) {
    var search = new NothingMissing();
    search.look("", value);
    return search.faults;
  }

  private void look(String at, Object value) {
    switch (value) {
      case List<?> list -> list(at, list);
      case Record rec -> components(at, rec);
      case JsonNode node -> node(at, node);
      default -> {}
    }
  }

  private void list(String at, List<?> list) {
    for (int i = 0; i < list.size(); i++) {
      need(at + "/" + i, list.get(i), false);
    }
  }

  private void components(String at, Record rec) {
    for (var part : PARTS.get(rec.getClass())) {
      need(at + "/" + part.name(), part.of(rec), part.optional());
    }
  }

  private void need(String at, @Nullable Object value, boolean optional) {
    if (value != null) {
      look(at, value);
    } else if (!optional) {
      faults.add(new Fault(at, "is needed"));
    }
  }

  /** Free JSON may hold anything but numbers that no arithmetic of ours could carry. */
  private void node(String at, JsonNode node) {
    if (node.isNumber() && node.decimalValue().abs().compareTo(BEYOND) > 0) {
      faults.add(new Fault(at, "must be a number below 1e100"));
    }
    for (var field : node.properties()) {
      node(Pointer.into(at, field.getKey()), field.getValue());
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        node(at + "/" + i, node.get(i));
      }
    }
  }
}
