package org.socialvalue.kit.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Problem;
import org.socialvalue.kit.problem.Refusal;

/**
 * Refuses query parameters that are not of their kind or not known, each by its name: JAX-RS takes
 * one that it can't read for a path that does not exist, and does not say which, and passes over
 * one that nobody asked for. What can't be read in the path itself is such a path (404).
 */
@Provider
@SuppressWarnings("NullAway.Init")
public class ReadableParameters implements ContainerRequestFilter {

  /** Of each method, the query parameters whose kind can be looked at. */
  private static final Map<Method, List<Parameter>> PARAMETERS = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    var given = request.getUriInfo().getQueryParameters();
    if (given.isEmpty()) {
      return;
    }
    var faults = new ArrayList<>(PlainTruths.faults(resource.getResourceMethod(), given));
    faults.addAll(faults(resource.getResourceMethod(), given));
    faults.addAll(unknown(resource.getResourceMethod(), given));
    if (!faults.isEmpty()) {
      request.abortWith(Problem.of(new Refusal.Invalid(faults)).response());
    }
  }

  /**
   * @param method what the request would call
   * @param given the query parameters, each with all its values
   */
  static List<Fault> faults(Method method, Map<String, List<String>> given) {
    return PARAMETERS.computeIfAbsent(method, ReadableParameters::parameters).stream()
        .filter(p -> !isReadable(p.getType(), first(given, p)))
        .map(p -> new Fault(name(p), "must be " + FaultCollector.expected(p.getType())))
        .toList();
  }

  /**
   * A filter that is misspelt would show everything, and who misspelt it would believe it. (What
   * can't be only tried is told by {@link PlainTruths}.)
   */
  static List<Fault> unknown(Method method, Map<String, List<String>> given) {
    var known =
        PARAMETERS.computeIfAbsent(method, ReadableParameters::parameters).stream()
            .map(ReadableParameters::name)
            .collect(Collectors.toCollection(TreeSet::new));
    var hint =
        known.isEmpty()
            ? "is not known here: nothing can be asked with the path"
            : "is not known here: known are " + String.join(", ", known);
    return given.keySet().stream()
        .filter(name -> !known.contains(name) && !name.equals(PlainTruths.TRY))
        .sorted()
        .map(name -> new Fault(name, hint))
        .toList();
  }

  private static List<Parameter> parameters(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(p -> p.isAnnotationPresent(QueryParam.class))
        .toList();
  }

  private static String name(Parameter parameter) {
    return parameter.getAnnotation(QueryParam.class).value();
  }

  /** JAX-RS reads the first of several values. */
  private static @Nullable String first(Map<String, List<String>> given, Parameter parameter) {
    var values = given.getOrDefault(name(parameter), List.of());
    return values.isEmpty() ? null : values.getFirst();
  }

  private static boolean isReadable(Class<?> type, @Nullable String value) {
    if (value == null) {
      return true;
    }
    try {
      read(type, value);
      return true;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  /** Types that are not listed read anything, or say themselves what they can't. */
  private static void read(Class<?> type, String value) {
    if (type.isEnum()) {
      if (Arrays.stream(type.getEnumConstants())
          .noneMatch(one -> ((Enum<?>) one).name().equals(value))) {
        throw new IllegalArgumentException(value);
      }
    } else if (type == UUID.class) {
      UUID.fromString(value);
    } else if (type == LocalDate.class) {
      LocalDate.parse(value);
    } else if (type == Instant.class) {
      Instant.parse(value);
    } else if (type == Integer.class || type == int.class) {
      Integer.parseInt(value);
    } else if (type == Long.class || type == long.class) {
      Long.parseLong(value);
    } else if (type == BigDecimal.class) {
      new BigDecimal(value);
    }
  }
}
