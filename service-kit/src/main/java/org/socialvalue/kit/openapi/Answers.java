package org.socialvalue.kit.openapi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;

/**
 * Adds to each operation who may call it, what its parameters are, the headers of its answers, and
 * the refusals that it shares with all others.
 */
final class Answers {

  private final Endpoints endpoints;

  private Answers(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  static void writeInto(OpenAPI api, Endpoints endpoints) {
    var answers = new Answers(endpoints);
    if (api.getPaths() != null) {
      api.getPaths()
          .getPathItems()
          .forEach(
              (path, item) ->
                  item.getOperations()
                      .forEach((method, operation) -> answers.complete(path, method, operation)));
    }
    ResponseHeaders.writeInto(api);
    var used = EnumSet.noneOf(SharedProblem.class);
    for (var problem : SharedProblem.values()) {
      if (Schemas.operations(api).anyMatch(operation -> problem.isReferredBy(operation))) {
        used.add(problem);
      }
    }
    used.forEach(
        problem -> api.getComponents().addResponse(problem.component(), problem.response()));
  }

  private void complete(String path, PathItem.HttpMethod method, Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    var roles = endpoints.roles(operation.getOperationId());
    if (!roles.isEmpty()) {
      operation.addExtension("x-roles", roles);
    }
    if (operation.getSecurity() == null) {
      operation.setSecurity(List.of()); // said, and not forgotten: anybody may
    }
    if (endpoints.isDeprecated(operation.getOperationId())) {
      operation.setDeprecated(true);
    }
    for (var problem : SharedProblem.values()) {
      if (problem.mayMeet(path, method, operation)) {
        add(operation, problem);
      }
    }
    if (SharedProblem.has(operation, "If-None-Match")) {
      operation
          .getResponses()
          .addAPIResponse(
              "304",
              OASFactory.createAPIResponse()
                  .description("The version that the caller has is the present one"));
    }
    if (operation.getParameters() != null) {
      var name = String.valueOf(operation.getOperationId());
      operation.getParameters().forEach(parameter -> Parameters.describe(path, name, parameter));
    }
    inOrder(operation);
  }

  private static void add(Operation operation, SharedProblem problem) {
    var there = operation.getResponses().getAPIResponse(problem.status());
    if (there == null
        || there.getContent() == null && there.getRef() == null) { // Quarkus adds some without
      operation.getResponses().addAPIResponse(problem.status(), problem.reference());
    }
  }

  /** By status, whichever was written down first. */
  private static void inOrder(Operation operation) {
    var all = operation.getResponses().getAPIResponses();
    var ordered = OASFactory.createAPIResponses();
    new ArrayList<>(all.keySet())
        .stream().sorted().forEach(status -> ordered.addAPIResponse(status, all.get(status)));
    operation.setResponses(ordered);
  }
}
