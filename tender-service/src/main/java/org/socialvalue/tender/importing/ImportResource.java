package org.socialvalue.tender.importing;

import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.tender.learning.Lessons;
import org.socialvalue.tender.project.ProjectView;
import org.socialvalue.tender.publication.TenderView;

/** Projects from published notices. */
@Path("/v1/projects/import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ImportResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ImportingNotice importing;
  private final Lessons lessons;

  public ImportResource(
      CurrentActor actor, Idempotency idempotency, ImportingNotice importing, Lessons lessons) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.importing = importing;
    this.lessons = lessons;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponse(
      responseCode = "201",
      description = "A project and its draft tender",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(
      responseCode = "200",
      description = "This release was imported before: the same project and draft",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @Operation(
      operationId = "importNotice",
      summary = "Start a project from a published notice",
      description =
          "Takes an OCDS 1.1 release of a tender or a plan; a release package of one process, whose"
              + " releases are put together as the standard does; or a record package with its"
              + " record. What nothing here has a place for, and what had to be cut or rounded, is"
              + " named in notMapped, as JSON pointers into the release (or into what several"
              + " releases come to); nothing is dropped without that. Where there is no project in"
              + " it, it is refused with the reasons by field. The same release again changes"
              + " nothing.")
  public Response importNotice(
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @RequestBody(
              description = "An OCDS release, release package or record package",
              content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
          JsonNode notice) {
    return idempotency.once(key, notice, () -> answer(importing.importNotice(actor.get(), notice)));
  }

  private Response answer(ImportingNotice.Imported imported) {
    var project = imported.project();
    var view =
        new ImportView(
            ProjectView.from(
                project, lessons.candidates(project.authority().id(), project.serviceArea())),
            TenderView.from(imported.tender(), actor.get()),
            imported.notice().notMapped(),
            imported.notice().missing());
    return imported.fresh()
        ? Replies.created(URI.create("/v1/projects/" + project.id()), project, view)
        : Replies.ok(project, view);
  }
}
