package org.socialvalue.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.time.Years;

/**
 * Reads texts, numbers and truth values as what they are: a number in quotes is a text, and one and
 * a half is no whole number. What does not fit is written down as a fault.
 */
final class StrictScalars {

  private static final Set<JsonToken> TEXT = Set.of(JsonToken.VALUE_STRING);
  private static final Set<JsonToken> WHOLE = Set.of(JsonToken.VALUE_NUMBER_INT);
  private static final Set<JsonToken> NUMBER =
      Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
  private static final Set<JsonToken> TRUTH = Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

  private StrictScalars() {}

  static SimpleModule module() {
    return new SimpleModule("strict-scalars")
        .setDeserializerModifier(new NamesAsWritten())
        .addDeserializer(String.class, new Scalar<>(String.class, TEXT, StrictScalars::text))
        .addDeserializer(
            BigDecimal.class, new Scalar<>(BigDecimal.class, NUMBER, StrictScalars::number))
        .addDeserializer(LocalDate.class, new Scalar<>(LocalDate.class, TEXT, StrictScalars::date))
        .addDeserializer(Instant.class, new Scalar<>(Instant.class, TEXT, StrictScalars::instant))
        .addDeserializer(int.class, new Scalar<>(int.class, WHOLE, JsonParser::getIntValue))
        .addDeserializer(Integer.class, new Scalar<>(Integer.class, WHOLE, JsonParser::getIntValue))
        .addDeserializer(long.class, new Scalar<>(long.class, WHOLE, JsonParser::getLongValue))
        .addDeserializer(Long.class, new Scalar<>(Long.class, WHOLE, JsonParser::getLongValue))
        .addDeserializer(
            boolean.class, new Scalar<>(boolean.class, TRUTH, JsonParser::getBooleanValue))
        .addDeserializer(
            Boolean.class, new Scalar<>(Boolean.class, TRUTH, JsonParser::getBooleanValue));
  }

  /** A text without the character that no database text can hold. */
  private static String text(JsonParser parser) throws IOException {
    var text = parser.getText();
    if (text.indexOf('\0') >= 0) {
      throw new Unfit("must not hold the character U+0000");
    }
    if (text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
      throw new Unfit("must not hold half a character (a lone surrogate)");
    }
    return text;
  }

  /** A number that arithmetic can carry: 1e1000000 is short to write and endless to add. */
  private static BigDecimal number(JsonParser parser) throws IOException {
    var number = parser.getDecimalValue();
    if (Math.abs((long) number.scale()) > 100 || number.precision() > 100) {
      throw new Unfit("must be a number of at most 100 digits");
    }
    return number;
  }

  private static LocalDate date(JsonParser parser) throws IOException {
    return dated(parser, LocalDate::parse, Years::hold);
  }

  private static Instant instant(JsonParser parser) throws IOException {
    return dated(parser, text -> OffsetDateTime.parse(text).toInstant(), Years::hold);
  }

  /** A date or an instant, written as ISO 8601, in years that contracts are made for. */
  private static <T> T dated(JsonParser parser, Function<String, T> parse, Predicate<T> fits)
      throws IOException {
    try {
      var time = parse.apply(parser.getText());
      if (!fits.test(time)) {
        throw new Unfit(Years.MUST);
      }
      return time;
    } catch (DateTimeException e) {
      throw new InputCoercionException(parser, "no date", JsonToken.VALUE_STRING, LocalDate.class);
    }
  }

  /** A value of the right kind that is beyond what we take; the message says what we do. */
  private static final class Unfit extends IOException {

    private static final long serialVersionUID = 1;

    private final String detail;

    Unfit(String detail) {
      super(detail);
      this.detail = detail;
    }
  }

  /** Jackson would take a constant's name with blanks and control characters around it. */
  private static final class NamesAsWritten extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
        DeserializationConfig config,
        JavaType type,
        BeanDescription description,
        JsonDeserializer<?> deserializer) {
      return new NameAsWritten(deserializer);
    }
  }

  private static final class NameAsWritten extends DelegatingDeserializer {

    private static final long serialVersionUID = 1;

    NameAsWritten(JsonDeserializer<?> name) {
      super(name);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> name) {
      return new NameAsWritten(name);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      var padded =
          parser.hasToken(JsonToken.VALUE_STRING)
              && !parser.getText().equals(parser.getText().trim());
      return padded
          ? FaultCollector.wrong(context, parser, handledType())
          : super.deserialize(parser, context);
    }
  }

  private interface Reader<T> {
    T read(JsonParser parser) throws IOException;
  }

  private static final class Scalar<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Set<JsonToken> fitting;
    private final transient Reader<T> reader;

    Scalar(Class<T> type, Set<JsonToken> fitting, Reader<T> reader) {
      super(type);
      this.fitting = fitting;
      this.reader = reader;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (fitting.contains(parser.currentToken())) {
        try {
          return reader.read(parser);
        } catch (InputCoercionException e) {
          return (T) FaultCollector.wrong(context, parser, _valueClass);
        } catch (Unfit e) {
          return (T) FaultCollector.unfit(context, parser, _valueClass, e.detail);
        }
      }
      var nothing = (T) FaultCollector.wrong(context, parser, _valueClass);
      parser.skipChildren();
      return nothing;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T getNullValue(DeserializationContext context) {
      return _valueClass.isPrimitive()
          ? (T) FaultCollector.wrong(context, context.getParser(), _valueClass)
          : null;
    }

    /** What a field that is missing is read as: the constraints say whether it may be. */
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T getAbsentValue(DeserializationContext context) {
      return (T) FaultCollector.nothing(_valueClass);
    }
  }
}
