package org.socialvalue.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Problem;
import org.socialvalue.kit.problem.Refusal;

/**
 * Refuses a parameter, in the path or the query, that holds the character nought: no name of ours
 * does, and the database takes none.
 */
@Provider
public class PlainParameters implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    var uri = request.getUriInfo();
    var faults = new ArrayList<>(faults(uri.getPathParameters()));
    faults.addAll(faults(uri.getQueryParameters()));
    if (!faults.isEmpty()) {
      request.abortWith(Problem.of(new Refusal.Invalid(faults)).response());
    }
  }

  /**
   * @param given each parameter with all its values
   */
  static List<Fault> faults(Map<String, List<String>> given) {
    return given.entrySet().stream()
        .filter(one -> one.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0))
        .map(one -> new Fault(one.getKey(), "must not hold the character nought"))
        .toList();
  }
}
