package org.socialvalue.tender.datapack;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.Stage;

/** The data pack of a project. */
@Path("/v1/projects/{projectId}/data-pack")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluating and redesigning")
public class DataPackResource {

  private final CurrentActor actor;
  private final ProjectRepository projects;
  private final DataPackRepository packs;
  private final WritingDataPack writing;

  public DataPackResource(
      CurrentActor actor,
      ProjectRepository projects,
      DataPackRepository packs,
      WritingDataPack writing) {
    this.actor = actor;
    this.projects = projects;
    this.packs = packs;
    this.writing = writing;
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(PackView.class)
  @Operation(
      operationId = "readDataPack",
      summary = "What the data tells",
      description =
          "Usage, need, cost, quality, satisfaction and providers' feedback, each there or said to be"
              + " missing. Before anybody wrote one it is empty and its version is 0.")
  public Response read(@PathParam("projectId") UUID projectId) {
    var pack = packs.of(projects.own(projectId, actor.get()).id());
    return Replies.ok(pack, PackView.from(pack));
  }

  @PUT
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER})
  @APIResponseSchema(PackView.class)
  @Operation(
      operationId = "writeDataPack",
      summary = "Write the data pack",
      description =
          "Replaces it as a whole. How it stood when an earlier stage was left is kept for"
              + " comparison (rule DATA_PACK).")
  public Response write(
      @PathParam("projectId") UUID projectId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      PackContent content) {
    var pack = writing.write(actor.get(), projectId, ifMatch, content);
    return Replies.ok(pack, PackView.from(pack));
  }

  @GET
  @Path("/changes")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(PackChanges.class)
  @Operation(
      operationId = "compareDataPack",
      summary = "Whether the data has changed since an earlier step",
      description = "Compares the pack of today with how it stood when that stage was left.")
  public PackChanges changes(
      @PathParam("projectId") UUID projectId,
      @Parameter(schema = @Schema(implementation = Stage.class)) @QueryParam("since")
          @Nullable String since) {
    var project = projects.own(projectId, actor.get());
    return PackChanges.of(packs.factsOf(project.id()), stage(since));
  }

  private static Stage stage(@Nullable String since) {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.name().equals(since))
        .findFirst()
        .orElseThrow(
            () -> Refused.invalid("since", "must be one of " + Arrays.toString(Stage.values())));
  }
}
