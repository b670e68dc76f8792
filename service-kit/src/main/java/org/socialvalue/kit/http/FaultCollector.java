package org.socialvalue.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;

/** Writes each fault down and reads on, so that one answer can tell them all. */
final class FaultCollector extends DeserializationProblemHandler {

  static final String FAULTS = "faults";

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String name)
      throws IOException {
    note(context, pointerTo(name, parser, context.getParser()), "there is no such field");
    parser.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> target, String value, String message) {
    return wrong(context, context.getParser(), target);
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> target, Number value, String message) {
    return wrong(context, context.getParser(), target);
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType target,
      JsonToken token,
      JsonParser parser,
      String message)
      throws IOException {
    var wrong = wrong(context, parser, target.getRawClass());
    parser.skipChildren();
    return wrong;
  }

  /** Writes down that a value is of the wrong kind, and gives what stands in for it. */
  static @Nullable Object wrong(
      DeserializationContext context, JsonParser parser, Class<?> target) {
    note(context, pointer(parser.getParsingContext()), "must be " + expected(target));
    return nothing(target);
  }

  /** Jackson puts a record's unknown fields aside until the record itself has been read. */
  @SuppressWarnings("ReferenceEquality")
  private static String pointerTo(String name, JsonParser parser, JsonParser whole) {
    return parser == whole
        ? pointer(parser.getParsingContext())
        : pointer(whole.getParsingContext()) + "/" + escaped(name);
  }

  static @Nullable Object nothing(Class<?> type) {
    return switch (type.getName()) {
      case "boolean" -> false;
      case "int" -> 0;
      case "long" -> 0L;
      default -> null;
    };
  }

  private static void note(DeserializationContext context, String pointer, String detail) {
    @SuppressWarnings("unchecked")
    var faults = (List<Fault>) context.getAttribute(FAULTS);
    faults.add(new Fault(pointer, detail));
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    return switch (type.getSimpleName()) {
      case "String" -> "a text (without the character U+0000)";
      case "BigDecimal" -> "a number";
      case "int", "Integer", "long", "Long" -> "a whole number";
      case "boolean", "Boolean" -> "true or false";
      case "LocalDate" -> "a date such as 2026-04-30";
      case "Instant" -> "an instant such as 2026-04-30T12:00:00Z";
      case "UUID" -> "a UUID";
      case "List" -> "a list";
      default -> "an object";
    };
  }

  static String plainly(JsonMappingException e) {
    var message = e.getOriginalMessage();
    if (message.startsWith("Duplicate field")) {
      return "stands twice";
    }
    return message.startsWith("Trailing token") ? "something follows the body" : "is not valid";
  }

  static String pointer(JsonStreamContext context) {
    var own = context;
    var pointer = "";
    while (own != null && !own.inRoot()) {
      var step = own.inArray() ? Integer.toString(own.getCurrentIndex()) : own.getCurrentName();
      pointer = (step == null ? "" : "/" + escaped(step)) + pointer;
      own = own.getParent();
    }
    return pointer;
  }

  static String pointer(List<JsonMappingException.Reference> path) {
    return path.stream()
        .map(r -> r.getFieldName() == null ? Integer.toString(r.getIndex()) : r.getFieldName())
        .map(step -> "/" + escaped(step))
        .collect(Collectors.joining());
  }

  static String pointer(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .filter(node -> node.getKind() != ElementKind.BEAN)
        .map(FaultCollector::steps)
        .collect(Collectors.joining());
  }

  private static String steps(Path.Node node) {
    var index = node.getIndex() == null ? "" : "/" + node.getIndex();
    var named = node.getKind() == ElementKind.PROPERTY && node.getName() != null;
    return index + (named ? "/" + escaped(node.getName()) : "");
  }

  static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
