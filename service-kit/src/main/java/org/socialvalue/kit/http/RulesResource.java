package org.socialvalue.kit.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.RuleBook;
import org.socialvalue.kit.rules.RuleInfo;

/** The rules that this service applies; anybody may read them. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules")
@PermitAll
public class RulesResource {

  private final RuleBook book;

  public RulesResource(RuleBook book) {
    this.book = book;
  }

  @GET
  @Extension(name = "x-public", value = "true", parseValue = true)
  @Operation(
      operationId = "listRules",
      summary = "Every rule this service applies",
      description = "With what it demands, what it does when broken, and where it comes from.")
  public List<RuleInfo> list() {
    return book.rules();
  }

  @GET
  @Path("/{code}")
  @Extension(name = "x-public", value = "true", parseValue = true)
  @Operation(
      operationId = "readRule",
      summary = "One rule",
      description = "By its code, such as WEIGHTS_SUM.")
  public RuleInfo read(@PathParam("code") String code) {
    return book.rules().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("rule"));
  }
}
