package org.socialvalue.tender.outcome;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.ListTexts;

/** Outcomes of all projects of an authority. */
@Path("/v1/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
public class OutcomeSearchResource {

  private final CurrentActor actor;
  private final OutcomeRepository outcomes;

  public OutcomeSearchResource(CurrentActor actor, OutcomeRepository outcomes) {
    this.actor = actor;
    this.outcomes = outcomes;
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(OutcomeLine.Page.class)
  @Operation(
      operationId = "searchOutcomes",
      summary = "Outcomes of all the authority's projects",
      description =
          "For whoever looks whether somebody has asked for the like before. Oldest first unless"
              + " sorted otherwise, in pages.")
  public Response search(
      @Parameter(
              description =
                  ListTexts.WORDS
                      + " Its statement, what it arises from, for whom it is and its measure are"
                      + " searched.")
          @QueryParam("q")
          @Nullable String q,
      @QueryParam("status") @Nullable OutcomeStatus status,
      @QueryParam("category") @Nullable OutcomeCategory category,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new OutcomeSearch(q, status, category);
    var page = Outcome.SORTING.asked(limit, after, sort);
    return page.reply(
        outcomes.ofAuthority(actor.get().org(), search, page), OutcomeLine::from, uri);
  }
}
