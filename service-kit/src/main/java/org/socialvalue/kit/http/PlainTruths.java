package org.socialvalue.kit.http;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.socialvalue.kit.problem.Fault;

/**
 * Refuses a query parameter of yes or no that is neither {@code true} nor {@code false}: JAX-RS
 * takes all else for false, so that {@code validateOnly=1} would do the act it should only try. For
 * the same reason {@code validateOnly} is refused where an act can't be tried.
 */
final class PlainTruths {

  static final String TRY = "validateOnly";

  /** Of each method, the parameters that are yes or no. */
  private static final Map<Method, Set<String>> TRUTHS = new ConcurrentHashMap<>();

  private PlainTruths() {}

  /**
   * @param method what the request would call
   * @param given the query parameters, each with all its values
   */
  static List<Fault> faults(Method method, Map<String, List<String>> given) {
    if (given.isEmpty()) {
      return List.of();
    }
    var truths = TRUTHS.computeIfAbsent(method, PlainTruths::truths);
    if (given.containsKey(TRY) && !truths.contains(TRY)) {
      return List.of(new Fault(TRY, "is not known here: this request can't be only tried"));
    }
    return truths.stream()
        .filter(given::containsKey)
        .filter(name -> !isPlain(given.getOrDefault(name, List.of())))
        .map(name -> new Fault(name, "must be true or false, once"))
        .toList();
  }

  private static Set<String> truths(Method method) {
    var truths = new TreeSet<String>();
    Arrays.stream(method.getParameters())
        .filter(p -> p.getType() == boolean.class || p.getType() == Boolean.class)
        .filter(p -> p.isAnnotationPresent(QueryParam.class))
        .forEach(p -> truths.add(p.getAnnotation(QueryParam.class).value()));
    return truths;
  }

  private static boolean isPlain(List<String> values) {
    return values.size() == 1
        && ("true".equals(values.getFirst()) || "false".equals(values.getFirst()));
  }
}
