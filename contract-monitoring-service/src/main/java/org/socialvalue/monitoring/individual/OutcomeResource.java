package org.socialvalue.monitoring.individual;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;

/** Outcomes of single people over HTTP: rows for their provider, releases for both sides. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Individual outcomes")
@RolesAllowed(Roles.PROVIDER)
public class OutcomeResource {

  private final Contracts contracts;
  private final OutcomeRepository outcomes;
  private final OwnOutcomes own;
  private final EnteringOutcome entering;
  private final ScoringOutcome scoring;
  private final RemovingOutcome removing;
  private final ReleaseRepository releases;
  private final Idempotency idempotency;
  private final CurrentActor actor;

  OutcomeResource(
      Contracts contracts,
      OutcomeRepository outcomes,
      OwnOutcomes own,
      EnteringOutcome entering,
      ScoringOutcome scoring,
      RemovingOutcome removing,
      ReleaseRepository releases,
      Idempotency idempotency,
      CurrentActor actor) {
    this.contracts = contracts;
    this.outcomes = outcomes;
    this.own = own;
    this.entering = entering;
    this.scoring = scoring;
    this.removing = removing;
    this.releases = releases;
    this.idempotency = idempotency;
    this.actor = actor;
  }

  @GET
  @Path("/contracts/{id}/individual-outcomes")
  @Operation(
      operationId = "listIndividualOutcomes",
      summary = "Outcomes of single people on a contract",
      description =
          "Those that the caller's own organisation entered, oldest first unless sorted otherwise. No other organisation sees"
              + " a row, the authority included: it has the releases. Whoever entered rows reads and"
              + " removes them also after the contract went to another provider.")
  @APIResponse(
      responseCode = "200",
      description = "A page of rows",
      content = @Content(schema = @Schema(implementation = OutcomePage.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @Parameter(description = "Only of this commitment") @QueryParam("commitment")
          @Nullable UUID commitment,
      @Parameter(description = "Only of this KPI") @QueryParam("kpi") @Nullable UUID kpi,
      @Parameter(description = "Only of the person with this pseudonym, as it was entered")
          @QueryParam("pseudonym")
          @Nullable String pseudonym,
      @QueryParam("group") @Nullable PersonGroup group,
      @QueryParam("needBand") @Nullable NeedBand needBand,
      @Parameter(
              description =
                  "true: only those that were scored since they began; false: only those that wait for it")
          @QueryParam("scored")
          @Nullable Boolean scored,
      @Parameter(description = ListTexts.SORT + "createdAt, startedOn") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    own.requireListed(contractId);
    var search = new OutcomeSearch(commitment, kpi, pseudonym, group, needBand, scored);
    var page = IndividualOutcome.SORTING.asked(limit, after, sort);
    return page.reply(
        outcomes.page(contractId, actor.get().org(), search, page), OutcomeView::from, uri);
  }

  @POST
  @Path("/contracts/{id}/individual-outcomes")
  @Operation(
      operationId = "enterIndividualOutcome",
      summary = "Enter where one person starts",
      description =
          "Under a pseudonym that only the provider can resolve: what looks like a name, a birthday,"
              + " an NHS or National Insurance number, a telephone number, an e-mail address or a"
              + " postcode is refused (INDIVIDUAL_OUTCOMES). Without a KPI it is an outcome unique to"
              + " this person, on a scale of its own. The answer is a receipt without anything of the"
              + " person.")
  @APIResponse(
      responseCode = "201",
      description = "That it was taken in",
      content = @Content(schema = @Schema(implementation = OutcomeReceipt.class)))
  public Response enter(
      @PathParam("id") UUID contractId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      OutcomeRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var outcome = entering.enter(contractId, request);
          return Replies.created(
              URI.create("/v1/individual-outcomes/" + outcome.id()),
              outcome,
              OutcomeReceipt.from(outcome));
        });
  }

  @GET
  @Path("/individual-outcomes/{id}")
  @Operation(
      operationId = "readIndividualOutcome",
      summary = "One person's outcome",
      description = "For the provider that entered it.")
  @APIResponse(
      responseCode = "200",
      description = "The row",
      content = @Content(schema = @Schema(implementation = OutcomeView.class)))
  public Response read(@PathParam("id") UUID id) {
    return reply(own.seen(id));
  }

  @POST
  @Path("/individual-outcomes/{id}/scores")
  @Operation(
      operationId = "scoreIndividualOutcome",
      summary = "Add the latest score",
      description =
          "On the scale of the first one, on or after the day of the latest and not in the future."
              + " First and latest are kept.")
  @APIResponse(
      responseCode = "200",
      description = "The row",
      content = @Content(schema = @Schema(implementation = OutcomeView.class)))
  public Response score(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ScoreRequest request) {
    return reply(scoring.score(id, ifMatch, request));
  }

  @DELETE
  @Path("/individual-outcomes/{id}")
  @APIResponse(responseCode = "204", description = "The row is gone.")
  @Operation(
      operationId = "removeIndividualOutcome",
      summary = "Remove one person's row for good",
      description =
          "Also how a wrong need band is mended: remove it and enter it anew. What was released stays,"
              + " since it tells nobody apart.")
  public Response remove(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    removing.remove(id, ifMatch);
    return Response.noContent().build();
  }

  @GET
  @Path("/contracts/{id}/outcome-releases")
  @RolesAllowed({
    Roles.COMMISSIONER,
    Roles.PROCUREMENT_OFFICER,
    Roles.CONTRACT_MANAGER,
    Roles.PROVIDER,
    Roles.VERIFIER,
    Roles.AUDITOR,
    Roles.MEMBER
  })
  @Operation(
      operationId = "listOutcomeReleases",
      summary = "What is shared of single people's outcomes",
      description =
          "One for each KPI or promise with enough people, as last released, so all at once. Counts from 1 to one"
              + " below the threshold of the policy never show, nor can they be reckoned from what"
              + " shows, in one release or between two. A release stands until the next one is safe.")
  @APIResponse(
      responseCode = "200",
      description = "The releases",
      content = @Content(schema = @Schema(implementation = ReleaseList.class)))
  public ReleaseList releases(@PathParam("id") UUID contractId) {
    contracts.seen(contractId, "contract");
    return new ReleaseList(
        releases.of(List.of(contractId)).stream().map(ReleaseView::from).toList());
  }

  private static Response reply(IndividualOutcome outcome) {
    return Replies.ok(outcome, OutcomeView.from(outcome));
  }

  /** A page of rows. */
  record OutcomePage(List<OutcomeView> items, @Nullable String next) {}

  /** All releases of a contract, one for each KPI or promise. */
  record ReleaseList(List<ReleaseView> items) {}
}
