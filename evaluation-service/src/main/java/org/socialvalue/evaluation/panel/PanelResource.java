package org.socialvalue.evaluation.panel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.score.ScoreSubmission;
import org.socialvalue.evaluation.score.ScoreSubmissionRepository;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.problem.Refused;

/** The panel of a competition and what its members declare. */
@Path("/v1/competitions/{id}/panel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panel")
public class PanelResource {

  private final AppointingPanel appointing;
  private final DeclaringInterests declaring;
  private final Competitions competitions;
  private final PanelRepository panels;
  private final DeclarationRepository declarations;
  private final ScoreSubmissionRepository submissions;
  private final CurrentActor actor;

  public PanelResource(
      AppointingPanel appointing,
      DeclaringInterests declaring,
      Competitions competitions,
      PanelRepository panels,
      DeclarationRepository declarations,
      ScoreSubmissionRepository submissions,
      CurrentActor actor) {
    this.appointing = appointing;
    this.declaring = declaring;
    this.competitions = competitions;
    this.panels = panels;
    this.declarations = declarations;
    this.submissions = submissions;
    this.actor = actor;
  }

  /** Who is to evaluate. */
  public record Appointment(@NotEmpty @Size(max = 20) List<@Valid @NotNull PanelMember> members) {}

  /** Interests to declare; an empty list says that there are none. */
  public record Interests(@NotNull @Size(max = 50) List<@Valid @NotNull Conflict> conflicts) {}

  @PUT
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "appointPanel",
      summary = "Say who evaluates",
      description =
          "With exactly one chair. If-Match is needed to change a panel that is there already.")
  @APIResponse(
      responseCode = "200",
      description = "The panel",
      content = @Content(schema = @Schema(implementation = PanelView.class)))
  public Response appoint(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Appointment appointment) {
    var panel = appointing.appoint(id, ifMatch, appointment.members());
    return Replies.ok(panel, view(panel));
  }

  @GET
  @RolesAllowed({"procurement-officer", "evaluator", "commissioner", "auditor", "member"})
  @Operation(
      operationId = "readPanel",
      summary = "Who evaluates",
      description = "And who has declared their interests and submitted their marks.")
  @APIResponse(
      responseCode = "200",
      description = "The panel",
      content = @Content(schema = @Schema(implementation = PanelView.class)))
  public Response read(@PathParam("id") UUID id) {
    competitions.ofAuthority(actor.get(), id);
    var panel = panels.of(id).orElseThrow(() -> Refused.notFound("panel"));
    return Replies.ok(panel, view(panel));
  }

  @PUT
  @Path("/declarations/mine")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "declareInterests",
      summary = "Declare your interests",
      description =
          "Or that you have none, with an empty list. Who has not declared scores nothing; who has"
              + " a conflict does not score that bid. If-Match is needed to change a declaration.")
  @APIResponse(
      responseCode = "200",
      description = "The declaration",
      content = @Content(schema = @Schema(implementation = DeclarationView.class)))
  public Response declare(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Interests interests) {
    var declaration = declaring.declare(id, ifMatch, interests.conflicts());
    return Replies.ok(declaration, DeclarationView.from(declaration));
  }

  @GET
  @Path("/declarations/mine")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "readOwnDeclaration",
      summary = "What you declared",
      description = "With the ETag that a change of it needs.")
  @APIResponse(
      responseCode = "200",
      description = "The declaration",
      content = @Content(schema = @Schema(implementation = DeclarationView.class)))
  public Response declared(@PathParam("id") UUID id) {
    var who = actor.get();
    competitions.ofAuthority(who, id);
    var found = declarations.of(id, who.id()).orElseThrow(() -> Refused.notFound("declaration"));
    return Replies.ok(found, DeclarationView.from(found));
  }

  private PanelView view(Panel panel) {
    var declared =
        declarations.in(panel.competitionId()).stream().map(Declaration::evaluator).toList();
    var submitted =
        submissions.in(panel.competitionId()).stream().map(ScoreSubmission::evaluator).toList();
    return PanelView.from(panel, declared, submitted);
  }
}
