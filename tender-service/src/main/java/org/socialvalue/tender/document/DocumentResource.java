package org.socialvalue.tender.document;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.text.Wording;
import org.socialvalue.tender.project.ProjectRepository;

/** The diagnostic report, the commissioning plan and the specification. */
@Path("/v1/projects/{projectId}/documents")
@Tag(name = "Documents")
@RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
public class DocumentResource {
  private final CurrentActor actor;
  private final ProjectRepository projects;
  private final FrozenDocuments frozen;
  private final ReadingDocument reading;

  public DocumentResource(
      CurrentActor actor,
      ProjectRepository projects,
      FrozenDocuments frozen,
      ReadingDocument reading) {
    this.actor = actor;
    this.projects = projects;
    this.frozen = frozen;
    this.reading = reading;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(DocumentView.Overview.class)
  @Operation(
      operationId = "listDocuments",
      summary = "The documents of a project",
      description = "Which there are, and each frozen version with its hash, oldest first.")
  public Response list(@PathParam("projectId") UUID projectId) {
    var project = projects.own(projectId, actor.get());
    return Response.ok(
            new DocumentView.Overview(
                Arrays.stream(DocumentKind.values()).map(DocumentKind::inPath).toList(),
                frozen.ofProject(project.id()).stream().map(FrozenDocument::view).toList()))
        .build();
  }

  @GET
  @Path("/{kind}")
  @Produces({MediaType.APPLICATION_JSON, DocumentAnswers.HTML})
  @APIResponse(
      responseCode = "200",
      description = "The document as it stands now",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DocumentView.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
      })
  @Operation(
      operationId = "readDocument",
      summary = "A document as it stands now",
      description =
          "diagnostic-report, commissioning-plan or specification, written from the project's data"
              + " of this moment. As JSON, or as a page where Accept asks for text/html.")
  public Response read(
      @PathParam("projectId") UUID projectId,
      @PathParam("kind") String kind,
      @QueryParam("wording") @Nullable Wording wording,
      @HeaderParam("Accept") @DefaultValue(MediaType.APPLICATION_JSON) String accept,
      @HeaderParam("Accept-Language") @Nullable String language) {
    var view = reading.read(actor.get(), projectId, DocumentKind.inPath(kind), null);
    return DocumentAnswers.of(view, accept, wording, language);
  }

  @GET
  @Path("/{kind}/versions/{number}")
  @Produces({MediaType.APPLICATION_JSON, DocumentAnswers.HTML})
  @APIResponse(
      responseCode = "200",
      description = "The document as it was frozen",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DocumentView.class)),
        @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
      })
  @Operation(
      operationId = "readFrozenDocument",
      summary = "A document as it was frozen",
      description =
          "The version that its stage's close froze. The hash covers the canonical JSON (RFC 8785)"
              + " of the field document; words that people took back are no longer shown, and the"
              + " hash still holds.")
  public Response readFrozen(
      @PathParam("projectId") UUID projectId,
      @PathParam("kind") String kind,
      @PathParam("number") int number,
      @QueryParam("wording") @Nullable Wording wording,
      @HeaderParam("Accept") @DefaultValue(MediaType.APPLICATION_JSON) String accept,
      @HeaderParam("Accept-Language") @Nullable String language) {
    var view = reading.read(actor.get(), projectId, DocumentKind.inPath(kind), number);
    return DocumentAnswers.of(view, accept, wording, language);
  }
}
