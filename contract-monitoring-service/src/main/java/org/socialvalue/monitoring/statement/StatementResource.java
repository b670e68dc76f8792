package org.socialvalue.monitoring.statement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.text.Wording;
import org.socialvalue.monitoring.FindingsView;
import org.socialvalue.monitoring.Roles;
import org.socialvalue.monitoring.contract.Contracts;
import org.socialvalue.monitoring.page.Csv;
import org.socialvalue.monitoring.page.Form;
import org.socialvalue.monitoring.page.Page;
import org.socialvalue.monitoring.report.ContentCsv;

/** Annual statements and signed reports over HTTP. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statements")
@RolesAllowed({
  Roles.COMMISSIONER,
  Roles.PROCUREMENT_OFFICER,
  Roles.CONTRACT_MANAGER,
  Roles.PROVIDER,
  Roles.VERIFIER,
  Roles.AUDITOR,
  Roles.MEMBER
})
public class StatementResource {

  private final Contracts contracts;
  private final StatementRepository statements;
  private final ReadingStatement reading;
  private final DraftingStatement drafting;
  private final SayingWords saying;
  private final SigningStatement signing;
  private final ReopeningStatement reopening;
  private final Idempotency idempotency;

  public StatementResource(
      Contracts contracts,
      StatementRepository statements,
      ReadingStatement reading,
      DraftingStatement drafting,
      SayingWords saying,
      SigningStatement signing,
      ReopeningStatement reopening,
      Idempotency idempotency) {
    this.contracts = contracts;
    this.statements = statements;
    this.reading = reading;
    this.drafting = drafting;
    this.saying = saying;
    this.signing = signing;
    this.reopening = reopening;
    this.idempotency = idempotency;
  }

  @GET
  @Path("/contracts/{id}/statements")
  @Operation(
      operationId = "listStatements",
      summary = "Statements and signed reports of a contract",
      description = "Oldest first, without their content.")
  @APIResponse(
      responseCode = "200",
      description = "A page of statements",
      content = @Content(schema = @Schema(implementation = StatementPage.class)))
  public Response list(
      @PathParam("id") UUID contractId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    contracts.seen(contractId, "contract");
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        statements.page(contractId, page), page, Statement::id, StatementLine::from, uri);
  }

  @POST
  @Path("/contracts/{id}/statements")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.COMMISSIONER, Roles.PROVIDER})
  @Operation(
      operationId = "draftStatement",
      summary = "Draft a statement or a report",
      description =
          "ANNUAL_STATEMENT tells of one contract year and hides small numbers of people;"
              + " CONTRACT_REPORT tells of any time of the contract. The draft follows the data"
              + " until somebody signs it. 409 while another of the same is not frozen; after that"
              + " the next edition is drafted.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = StatementLine.class)))
  public Response draft(
      @PathParam("id") UUID contractId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      DraftRequest request) {
    return idempotency.once(
        key,
        request,
        () -> {
          var statement = drafting.draft(contractId, request);
          return Replies.created(
              URI.create("/v1/statements/" + statement.id()),
              statement,
              StatementLine.from(statement));
        });
  }

  @GET
  @Path("/statements/{id}")
  @Produces({MediaType.APPLICATION_JSON, Page.HTML, Csv.TYPE})
  @Operation(
      operationId = "readStatement",
      summary = "A statement",
      description =
          "What it says, its hash and its signatures, and the stories that it refers to with their"
              + " words while their consent holds. As JSON, as a page with charts where Accept asks"
              + " for text/html, or its figures as text/csv. The hash is the SHA-256 of the"
              + " canonical JSON (RFC 8785) of the field signed.")
  @APIResponse(
      responseCode = "200",
      description = "The statement",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = StatementView.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
        @Content(mediaType = Csv.TYPE, schema = @Schema(implementation = String.class))
      })
  public Response read(
      @PathParam("id") UUID id,
      @HeaderParam("Accept") @Nullable String accept,
      @HeaderParam("Accept-Language") @Nullable String language) {
    var view = reading.read(id);
    return switch (Form.asked(accept)) {
      case JSON ->
          Response.ok(view, MediaType.APPLICATION_JSON)
              .header("ETag", view.etag())
              .header("Cache-Control", "private, no-store")
              .header("Vary", "Accept")
              .build();
      case HTML -> Page.reply(StatementSheet.page(view), Wording.preferred(language));
      case CSV ->
          Page.file(ContentCsv.of(view.signed().content()), view.kind().file() + "-" + view.to());
    };
  }

  @GET
  @Path("/statements/{id}/signed-content")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "readSignedContent",
      summary = "What was signed, byte for byte",
      description =
          "The canonical JSON (RFC 8785) as it was hashed: the SHA-256 of this answer's body is the"
              + " statement's. 409 while nobody has signed.")
  @APIResponse(
      responseCode = "200",
      description = "The canonical JSON",
      content = @Content(schema = @Schema(implementation = Signed.class)))
  public Response content(@PathParam("id") UUID id) {
    return Response.ok(reading.signedContent(id), MediaType.APPLICATION_JSON)
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @PUT
  @Path("/statements/{id}/words")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.COMMISSIONER, Roles.PROVIDER})
  @Operation(
      operationId = "sayWords",
      summary = "Say something to the figures",
      description =
          "For your own side, while it is a draft. Not the place for what people tell: their stories"
              + " can be taken back, signed words cannot.")
  @APIResponse(
      responseCode = "200",
      description = "The statement",
      content = @Content(schema = @Schema(implementation = StatementLine.class)))
  public Response say(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      WordsRequest request) {
    return reply(saying.say(id, ifMatch, request));
  }

  @POST
  @Path("/statements/{id}/signature")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.COMMISSIONER, Roles.PROVIDER})
  @Operation(
      operationId = "signStatement",
      summary = "Sign a statement for your side",
      description =
          "Names the hash of what was read. The first signature fixes the content, the second"
              + " freezes it for good and fulfils the calendar. 409 where it has changed since it"
              + " was read, with every finding where a rule stands against it, and where your side"
              + " has signed. With validateOnly=true nothing is signed, no If-Match is needed and the"
              + " findings are told; what would be refused is refused.")
  @APIResponse(
      responseCode = "200",
      description = "The statement, or what stands in the way",
      content = @Content(schema = @Schema(oneOf = {StatementLine.class, FindingsView.class})))
  public Response sign(
      @PathParam("id") UUID id,
      @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      SignatureRequest request) {
    return validateOnly
        ? Response.ok(signing.tried(id, request)).build()
        : reply(signing.sign(id, ifMatch, request));
  }

  @POST
  @Path("/statements/{id}/reopening")
  @RolesAllowed({Roles.CONTRACT_MANAGER, Roles.COMMISSIONER, Roles.PROVIDER})
  @Operation(
      operationId = "reopenStatement",
      summary = "Open a statement again that one side has signed",
      description =
          "By either side: the signature falls away and it follows the data again. 409 once it is"
              + " frozen.")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = StatementLine.class)))
  public Response reopen(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(reopening.reopen(id, ifMatch));
  }

  private static Response reply(Statement statement) {
    return Response.ok(StatementLine.from(statement)).tag(Versions.tag(statement)).build();
  }

  /** A page of statements. */
  record StatementPage(List<StatementLine> items, @Nullable String next) {}
}
