package org.socialvalue.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Pointer;
import org.socialvalue.kit.problem.Fault;

/** Writes each fault down and reads on, so that one answer can tell them all. */
final class FaultCollector extends DeserializationProblemHandler {

  static final String FAULTS = "faults";
  static final String NO_BODY = "the request needs a JSON body";
  private static final int MOST_SHOWN = 3;

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

  /** A text or a number where an object is meant. */
  @Override
  public @Nullable Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> target,
      @Nullable ValueInstantiator instantiator,
      JsonParser parser,
      String message)
      throws IOException {
    var wrong = wrong(context, parser, target);
    parser.skipChildren();
    return wrong;
  }

  /** Writes down that a value is of the wrong kind, and gives what stands in for it. */
  static @Nullable Object wrong(
      DeserializationContext context, JsonParser parser, Class<?> target) {
    var here = parser.getParsingContext();
    var at = parser.hasToken(JsonToken.START_ARRAY) ? here.getParent() : here;
    note(context, pointer(at), "must be " + expected(target));
    return nothing(target);
  }

  /** The same for a value of the right kind that is beyond what we take. */
  static @Nullable Object unfit(
      DeserializationContext context, JsonParser parser, Class<?> target, String detail) {
    note(context, pointer(parser.getParsingContext()), detail);
    return nothing(target);
  }

  /** Jackson puts a record's unknown fields aside until the record itself has been read. */
  @SuppressWarnings("ReferenceEquality")
  private static String pointerTo(String name, JsonParser parser, JsonParser whole) {
    return parser == whole
        ? pointer(parser.getParsingContext())
        : Pointer.into(pointer(whole.getParsingContext()), name);
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

  /** What a value of this type looks like. */
  static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return switch (type.getSimpleName()) {
      case "String" -> "a text";
      case "BigDecimal" -> "a number";
      case "int", "Integer", "long", "Long" -> "a whole number";
      case "boolean", "Boolean" -> "true or false";
      case "LocalDate" -> "a date such as 2026-04-30";
      case "Instant" -> "an instant such as 2026-04-30T12:00:00Z";
      case "UUID" -> "a UUID";
      default -> type.isRecord() ? "an object such as " + example(type) : "an object";
    };
  }

  /** The fields that it can't do without, the first of them at least. */
  private static String example(Class<?> type) {
    var all = List.of(type.getRecordComponents());
    var needed =
        all.stream()
            .filter(c -> !c.getAnnotatedType().isAnnotationPresent(Nullable.class))
            .limit(MOST_SHOWN)
            .toList();
    return (needed.isEmpty() ? all.stream().limit(1) : needed.stream())
        .map(component -> "\"" + component.getName() + "\": \u2026")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  static String plainly(JsonMappingException e) {
    var message = e.getOriginalMessage();
    if (message.startsWith("Duplicate field")) {
      return "stands twice";
    }
    if (message.startsWith("No content")) {
      return NO_BODY;
    }
    if (message.startsWith("Trailing token")) {
      return "something follows the body";
    }
    return e instanceof MismatchedInputException wrong && wrong.getTargetType() != null
        ? "must be " + expected(wrong.getTargetType())
        : "is of another kind than this field";
  }

  static String pointer(JsonStreamContext context) {
    var own = context;
    var pointer = "";
    while (own != null && !own.inRoot()) {
      var step = own.inArray() ? Integer.toString(own.getCurrentIndex()) : own.getCurrentName();
      pointer = (step == null ? "" : Pointer.into("", step)) + pointer;
      own = own.getParent();
    }
    return pointer;
  }

  static String pointer(List<JsonMappingException.Reference> path) {
    return path.stream()
        .map(r -> r.getFieldName() == null ? Integer.toString(r.getIndex()) : r.getFieldName())
        .reduce("", Pointer::into);
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
    return named ? Pointer.into(index, node.getName()) : index;
  }
}
