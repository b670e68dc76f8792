package org.socialvalue.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.socialvalue.kit.problem.Problem;

/**
 * Adds to each operation the refusals that it shares with all others, so that none has to say it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseFilter implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    ProblemSchemas.all().forEach(api.getComponents()::addSchema);
    RequestLimits.writeInto(api);
    if (api.getPaths() != null) {
      api.getPaths().getPathItems().forEach(HouseFilter::complete);
    }
  }

  private static void complete(String path, PathItem item) {
    item.getOperations()
        .forEach(
            (method, operation) -> {
              problems(path, method, operation)
                  .forEach((status, what) -> add(operation, status, what));
              if (has(operation, "If-None-Match")) {
                notModified(operation);
              }
              if (operation.getParameters() != null) {
                operation.getParameters().forEach(HouseFilter::describe);
              }
            });
  }

  private static Map<String, String> problems(
      String path, PathItem.HttpMethod method, Operation operation) {
    var problems = new LinkedHashMap<String, String>();
    boolean changes = method != PathItem.HttpMethod.GET;
    problems.put("400", "The request is not valid: every fault, each with a pointer to its field");
    if (isSecured(operation)) {
      problems.put("401", "No valid bearer token");
      problems.put("403", "The actor's role does not allow this");
    }
    if (path.contains("{")) {
      problems.put("404", "There is no such thing, or not for this actor");
    }
    if (changes) {
      problems.put(
          "409", "Rules stand in the way (all findings), or the thing is in no state for it");
    }
    if (has(operation, "If-Match")) {
      problems.put("412", "Changed since the caller read it");
      problems.put("428", "If-Match is missing");
    }
    if (has(operation, "Idempotency-Key")) {
      problems.put("422", "The Idempotency-Key was used for another request");
    }
    return problems;
  }

  private static boolean isSecured(Operation operation) {
    return operation.getSecurity() != null
        && operation.getSecurity().stream().anyMatch(s -> !s.getSchemes().isEmpty());
  }

  private static boolean has(Operation operation, String header) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> header.equals(p.getName()));
  }

  private static void describe(Parameter parameter) {
    if (parameter.getDescription() == null && parameter.getName() != null) {
      var text = PARAMETERS.get(parameter.getName());
      if (text != null) {
        parameter.setDescription(text);
      }
    }
  }

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "If-Match", "The ETag of the version that is changed",
          "If-None-Match",
              "The ETag of the version that the caller has: 304 while it is the present",
          "Idempotency-Key",
              "At most 200 characters; repeating a request with its key gives the first answer again",
          "limit", "How many at most, 1 to 500; 50 unless given",
          "after", "The cursor that the page before gave as next",
          "validateOnly",
              "true: change nothing, answer 200 with every finding; false: do it; anything else is"
                  + " refused");

  private static void add(Operation operation, String status, String what) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    var there = operation.getResponses().getAPIResponse(status);
    if (there == null || there.getContent() == null) { // Quarkus adds some without a content
      operation.getResponses().addAPIResponse(status, problem(what));
    }
  }

  private static void notModified(Operation operation) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    operation
        .getResponses()
        .addAPIResponse(
            "304",
            OASFactory.createAPIResponse()
                .description("The version that the caller has is the present one"));
  }

  private static APIResponse problem(String what) {
    var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
    return OASFactory.createAPIResponse()
        .description(what)
        .content(
            OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
  }
}
