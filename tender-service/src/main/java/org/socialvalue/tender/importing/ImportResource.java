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
      description =
          "The process was imported before: its one project and draft, brought up to this notice"
              + " (`UPDATED`) or as they were (`UNCHANGED`)",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @Operation(
      operationId = "importNotice",
      summary = "Start a project from a published notice, or bring it up to a later one",
      description =
          "Takes an OCDS 1.1 release of a plan or a tender; a release package of one process; or a"
              + " record package with its record. Several releases are put together as the standard"
              + " does. A process, by its ocid, has one project for each authority; each of its"
              + " releases, by its id, counts once, so the same again changes nothing. A later"
              + " release changes the project and the draft field by field (a field is one that"
              + " stands at the top of either: the lots, say, as a whole): what nobody has touched"
              + " becomes what the notice says, what people wrote and the notice leaves as it was"
              + " stays. Where both changed one field, where a tender of the project is out, and"
              + " where a release comes again with other words, it is refused with 409: `detail`"
              + " has the project's and the tender's address and the fields, `changes` what people"
              + " wrote there. An earlier release that comes late fills gaps and overwrites"
              + " nothing. Releases of an award, a contract or its delivery, and of a procurement"
              + " that was given up, are refused with 400 at their `tag` or status, since nothing"
              + " is left to plan; so is whatever else can't be used, every field at once. What"
              + " nothing here has a place for, and what had to be cut or rounded, is in"
              + " `notMapped`; what was read otherwise than it stands is in `notes`; both by JSON"
              + " pointers into what was sent. Nothing is dropped without that. Amounts in other"
              + " currencies than pounds are not converted: a lot without a value in pounds stands"
              + " at 0 and has a note.")
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
            imported.outcome(),
            ProjectView.from(
                project, lessons.candidates(project.authority().id(), project.serviceArea())),
            TenderView.from(imported.tender(), actor.get()),
            imported.notMapped(),
            imported.notes(),
            imported.missing());
    return imported.outcome() == ImportOutcome.STARTED
        ? Replies.created(URI.create("/v1/projects/" + project.id()), project, view)
        : Replies.ok(project, view);
  }
}
