package org.socialvalue.monitoring.entry;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a row to the limits that its contract would be held to as JSON: they are written once, on
 * the request, and told here by the column.
 */
final class RowLimits {

  private static final Map<String, String> OF_HEAD =
      Map.of(
          "lots.id", "lot",
          "lots.title.en", "lot title",
          "lots.areas", "areas",
          "lots.value", "lot value",
          "title.en", "title");

  private static final Map<String, String> OF_PROMISE =
      Map.of(
          "statement.en", "promise",
          "areas", "promise areas",
          "questionId", "question",
          "measure.name", "measure",
          "measure.kind", "measure kind",
          "measure.target.amount", "target");

  private final Validator validator;

  RowLimits(Validator validator) {
    this.validator = validator;
  }

  void check(EnterContract head, PromiseEntry promise, Cells cells) {
    tell(validator.validate(head), OF_HEAD, cells);
    tell(validator.validate(promise), OF_PROMISE, cells);
  }

  private static <T> void tell(
      Set<ConstraintViolation<T>> found, Map<String, String> columns, Cells cells) {
    found.stream()
        .map(one -> Map.entry(path(one), one.getMessage()))
        .filter(one -> !one.getKey().equals("promises")) // the head has them from all its rows
        .sorted(Map.Entry.<String, String>comparingByKey(Comparator.naturalOrder()))
        .forEach(one -> cells.fault(column(one.getKey(), columns), one.getValue()));
  }

  /** Without the places in lists, so that each element of one is its column's. */
  private static String path(ConstraintViolation<?> found) {
    return found.getPropertyPath().toString().replaceAll("\\[\\d+]|\\.<[a-z ]+>", "");
  }

  /** As the path itself says it where nothing else is known: the last name, in words. */
  private static String column(String path, Map<String, String> columns) {
    return Optional.ofNullable(columns.get(path))
        .orElseGet(
            () ->
                path.startsWith("partners")
                    ? "partners"
                    : path.substring(path.lastIndexOf('.') + 1)
                        .replaceAll("([A-Z])", " $1")
                        .toLowerCase(java.util.Locale.ROOT));
  }
}
