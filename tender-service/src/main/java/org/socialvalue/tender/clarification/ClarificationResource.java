package org.socialvalue.tender.clarification;

import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;
import static org.socialvalue.tender.Roles.PROVIDER;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;

/** Questions of bidders, and their answers. */
@Path("/v1/tenders/{tenderId}/clarifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clarifications")
public class ClarificationResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ReadingClarifications reading;
  private final AskingClarification asking;
  private final AnsweringClarification answering;
  private final DecliningClarification declining;
  private final ErasingClarification erasing;

  public ClarificationResource(
      CurrentActor actor,
      Idempotency idempotency,
      ReadingClarifications reading,
      AskingClarification asking,
      AnsweringClarification answering,
      DecliningClarification declining,
      ErasingClarification erasing) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.reading = reading;
    this.asking = asking;
    this.answering = answering;
    this.declining = declining;
    this.erasing = erasing;
  }

  @POST
  @RolesAllowed(PROVIDER)
  @APIResponseSchema(value = ClarificationView.class, responseCode = "201")
  @Operation(
      operationId = "askClarification",
      summary = "Ask about a tender",
      description =
          "While questions can be asked. The authority sees who asks, other bidders never do.")
  public Response ask(
      @PathParam("tenderId") UUID tenderId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      AskClarification asked) {
    return idempotency.once(
        key,
        asked,
        () -> {
          var made = asking.ask(actor.get(), tenderId, asked);
          return Replies.created(
              URI.create("/v1/tenders/" + tenderId + "/clarifications/" + made.id()),
              made,
              view(tenderId, made));
        });
  }

  @GET
  @Authenticated
  @APIResponseSchema(ClarificationView.Page.class)
  @Operation(
      operationId = "listClarifications",
      summary = "Questions about a tender",
      description =
          "Those that are answered and one's own; to the authority all of them. In pages, in"
              + " an order that does not tell when they were asked; the answers are numbered.")
  public Response list(
      @PathParam("tenderId") UUID tenderId,
      @QueryParam("status") Clarification.@Nullable Status status,
      @Parameter(description = "Only about this lot, by its id in the tender") @QueryParam("lot")
          @Nullable String lot,
      @Parameter(description = "Only about this question, by its id in the tender")
          @QueryParam("question")
          @Nullable String question,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @Context UriInfo uri) {
    var who = actor.get();
    var tender = reading.tender(who, tenderId);
    var search = new ClarificationSearch(status, lot, question);
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        ifNoneMatch,
        reading.page(who, tender, search, page),
        page,
        Clarification::id,
        one -> ClarificationView.from(one, tender, who),
        uri);
  }

  @GET
  @Path("/{id}")
  @Authenticated
  @APIResponseSchema(ClarificationView.class)
  @Operation(
      operationId = "readClarification",
      summary = "One question about a tender",
      description = "One that is answered, or one's own; to the authority any.")
  public Response read(
      @PathParam("tenderId") UUID tenderId,
      @PathParam("id") UUID id,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var who = actor.get();
    var tender = reading.tender(who, tenderId);
    var found = reading.one(who, tender, id);
    return Replies.ok(
        ifNoneMatch, Versions.tag(found), () -> ClarificationView.from(found, tender, who));
  }

  @PUT
  @Path("/{id}/answer")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(ClarificationView.class)
  @Operation(
      operationId = "answerClarification",
      summary = "Answer a question to all bidders",
      description =
          "Published at once and numbered, with the question in words that show nobody. It stands.")
  public Response answer(
      @PathParam("tenderId") UUID tenderId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      AnswerClarification given) {
    var answered = answering.answer(actor.get(), tenderId, id, ifMatch, given);
    return Replies.ok(answered, view(tenderId, answered));
  }

  @PUT
  @Path("/{id}/refusal")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(ClarificationView.class)
  @Operation(
      operationId = "declineClarification",
      summary = "Decline to answer a question to all",
      description = "With a reason that only the one who asked reads.")
  public Response decline(
      @PathParam("tenderId") UUID tenderId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DeclineClarification given) {
    var declined = declining.decline(actor.get(), tenderId, id, ifMatch, given);
    return Replies.ok(declined, view(tenderId, declined));
  }

  @DELETE
  @Path("/{id}/words")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(value = ClarificationView.class, responseCode = "200")
  @Operation(
      operationId = "eraseClarification",
      summary = "Erase what somebody asked, for good",
      description =
          "Once it is answered or declined, where whoever asked wants that. Their own words and their"
              + " name are gone, from the audit trail too, which says so. What was published to all"
              + " bidders stays, as does that their organisation asked. Done twice it is done once.")
  public Response erase(
      @PathParam("tenderId") UUID tenderId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    var erased = erasing.erase(actor.get(), tenderId, id, ifMatch);
    return Replies.ok(erased, view(tenderId, erased));
  }

  private ClarificationView view(UUID tenderId, Clarification one) {
    var who = actor.get();
    return ClarificationView.from(one, reading.tender(who, tenderId), who);
  }
}
