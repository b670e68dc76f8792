package org.socialvalue.kit.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;

/**
 * Reads a JSON body and reports every fault of it at once: fields nobody knows, values of the wrong
 * kind, and what the constraints of the request's record forbid.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Priority(100)
public class StrictJsonReader implements MessageBodyReader<Object> {

  private final ObjectMapper mapper;
  private final Validator validator;
  private final Instance<RequestCheck> checks;

  public StrictJsonReader(Validator validator, @Any Instance<RequestCheck> checks) {
    this.validator = validator;
    this.checks = checks;
    this.mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(StrictScalars.module())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .addHandler(new FaultCollector())
            .build();
  }

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return type != String.class && type != byte[].class && type != InputStream.class;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    var faults = new ArrayList<Fault>();
    Object value = parse(generic, body, faults);
    if (value == null && faults.isEmpty()) {
      faults.add(new Fault("", FaultCollector.NO_BODY));
    }
    if (value != null) {
      faults.addAll(broken(value, faults));
      faults.addAll(unknown(NothingMissing.faults(value), faults));
      for (var check : checks) {
        faults.addAll(unknown(check.faults(value), faults));
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
    return Objects.requireNonNull(value);
  }

  private @Nullable Object parse(Type type, InputStream body, List<Fault> faults)
      throws IOException {
    try {
      return mapper
          .readerFor(mapper.constructType(type))
          .withAttribute(FaultCollector.FAULTS, faults)
          .readValue(body);
    } catch (JsonParseException e) {
      faults.add(new Fault("", "not JSON: " + plainly(e) + where(e)));
    } catch (JsonMappingException e) {
      faults.add(new Fault(FaultCollector.pointer(e.getPath()), FaultCollector.plainly(e)));
    } catch (StreamConstraintsException e) {
      faults.add(
          new Fault("", "is nested too deeply, or holds a number or a text that is too long"));
    }
    return null;
  }

  /** Without what only somebody could follow who sees the parser's settings. */
  private static String plainly(JsonParseException e) {
    var message = e.getOriginalMessage();
    return message.startsWith("Non-standard token") ? "NaN and Infinity are no numbers" : message;
  }

  private static String where(JsonProcessingException e) {
    var at = e.getLocation();
    return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }

  /** What is missing is told in the same words everywhere, and a pattern not as a pattern alone. */
  private static String inWords(ConstraintViolation<?> broken) {
    if (broken.getInvalidValue() == null) {
      return "is needed";
    }
    return switch (broken.getConstraintDescriptor().getAnnotation()) {
      case Pattern any -> "has another form than it may have: it " + broken.getMessage();
      case Digits most -> digits(most);
      default -> broken.getMessage();
    };
  }

  private static String digits(Digits most) {
    return most.fraction() == 0
        ? "must be a whole number of at most " + most.integer() + " digits"
        : "must have at most "
            + most.integer()
            + " digits before the point and "
            + most.fraction()
            + " after it";
  }

  private static List<Fault> unknown(List<Fault> found, List<Fault> known) {
    var pointers = known.stream().map(Fault::pointer).toList();
    return found.stream().filter(fault -> !pointers.contains(fault.pointer())).toList();
  }

  /** What the constraints forbid, but for fields that a fault was already found in. */
  private List<Fault> broken(Object value, List<Fault> known) {
    var pointers = known.stream().map(Fault::pointer).toList();
    return validator.validate(value).stream()
        .map(v -> new Fault(FaultCollector.pointer(v.getPropertyPath()), inWords(v)))
        .filter(fault -> !pointers.contains(fault.pointer()))
        .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
        .toList();
  }
}
