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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.panel.rules.EachQuestionHasItsEvaluator.Division;
import org.socialvalue.evaluation.panel.rules.OneEvaluatorAloneIsSaid;
import org.socialvalue.evaluation.panel.rules.OneEvaluatorAloneIsSaid.Setting;
import org.socialvalue.evaluation.regime.Regimes;
import org.socialvalue.evaluation.score.ScoreSubmission;
import org.socialvalue.evaluation.score.ScoreSubmissionRepository;
import org.socialvalue.events.Question;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Pages;
import org.socialvalue.kit.problem.Refused;

/** The panel of a competition and what its members declare. */
@Path("/v1/competitions/{id}/panel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panel")
public class PanelResource {

  private final AppointingPanel appointing;
  private final DeclaringInterests declaring;
  private final ReadingBidders bidders;
  private final Competitions competitions;
  private final PanelRepository panels;
  private final DeclarationRepository declarations;
  private final ScoreSubmissionRepository submissions;
  private final CurrentActor actor;

  public PanelResource(
      AppointingPanel appointing,
      DeclaringInterests declaring,
      ReadingBidders bidders,
      Competitions competitions,
      PanelRepository panels,
      DeclarationRepository declarations,
      ScoreSubmissionRepository submissions,
      CurrentActor actor) {
    this.appointing = appointing;
    this.declaring = declaring;
    this.bidders = bidders;
    this.competitions = competitions;
    this.panels = panels;
    this.declarations = declarations;
    this.submissions = submissions;
    this.actor = actor;
  }

  /**
   * Who is to evaluate.
   *
   * @param reason why a panel changes; needed once the bids are opened
   */
  public record Appointment(
      @NotEmpty @Size(max = 50) List<@Valid @NotNull PanelMember> members,
      @Nullable @Size(max = 2000) String reason) {}

  /** A page of bidders. */
  record BidderPage(List<BidderView> items, @Nullable String next) {}

  @PUT
  @RolesAllowed("procurement-officer")
  @Operation(
      operationId = "appointPanel",
      summary = "Say who evaluates",
      description =
          "With exactly one chair; evaluators mark all questions unless theirs are named; observers"
              + " read and never mark. Each question needs somebody to mark it. If-Match is needed"
              + " to change a panel, and a reason once the bids are opened: the marks of who leaves"
              + " count no more, who joins declares first. After the ranking it is refused.")
  @APIResponse(
      responseCode = "200",
      description = "The panel",
      content = @Content(schema = @Schema(implementation = PanelView.class)))
  public Response appoint(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Appointment appointment) {
    var panel = appointing.appoint(id, ifMatch, appointment.members(), appointment.reason());
    return Replies.ok(panel, view(competitions.ofAuthority(actor.get(), id), panel));
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
    var competition = competitions.ofAuthority(actor.get(), id);
    var panel = panels.of(id).orElseThrow(() -> Refused.notFound("panel"));
    return Replies.ok(panel, view(competition, panel));
  }

  @PUT
  @Path("/declarations/mine")
  @RolesAllowed("evaluator")
  @Operation(
      operationId = "declareInterests",
      summary = "Declare your interests",
      description =
          "Or that you have none, with an empty list; in all bidders at once, or in those that clearOf"
              + " names; while names are hidden, in all bidders at once. Nothing is read or marked of a"
              + " bidder that was not declared for, nor of one with a conflict. A conflict can be added"
              + " until the ranking, a bidder to clearOf after it, too; nothing is taken back."
              + " If-Match is needed to change a declaration.")
  @APIResponse(
      responseCode = "200",
      description = "The declaration",
      content = @Content(schema = @Schema(implementation = DeclarationView.class)))
  public Response declare(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      Interests interests) {
    var declaration = declaring.declare(id, ifMatch, interests);
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

  @GET
  @Path("/bidders")
  @RolesAllowed("evaluator")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @Operation(
      operationId = "listBiddersToDeclare",
      summary = "Who bids, so that interests can be declared",
      description =
          "For everybody on the panel, once the bids are opened: organisations and what they call"
              + " themselves, by name, with those who would deliver with them. Which bid is whose is"
              + " not told here.")
  @APIResponse(
      responseCode = "200",
      description = "A page of bidders",
      content = @Content(schema = @Schema(implementation = BidderPage.class)))
  public Response bidders(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = PageRequest.of(limit, after);
    return Pages.reply(
        bidders.read(id, page), page, OpenedBidRepository::ofBidder, BidderView::from, uri);
  }

  private PanelView view(Competition competition, Panel panel) {
    var declared =
        declarations.in(panel.competitionId()).stream().map(Declaration::evaluator).toList();
    var submitted =
        submissions.in(panel.competitionId()).stream().map(ScoreSubmission::evaluator).toList();
    var tender = competition.tender();
    var division =
        new Division(tender.questions().stream().map(Question::id).toList(), panel.members());
    var findings =
        new OneEvaluatorAloneIsSaid().check(new Setting(division, Regimes.isLighter(tender)));
    return PanelView.from(panel, declared, submitted, findings);
  }
}
