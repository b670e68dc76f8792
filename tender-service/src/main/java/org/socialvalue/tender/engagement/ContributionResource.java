package org.socialvalue.tender.engagement;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.CONTRIBUTOR;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.tender.project.ProjectRepository;

/** What was said at an engagement, one contribution after the other. */
@Path("/v1/projects/{projectId}/engagements/{engagementId}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Engagements")
public class ContributionResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ProjectRepository projects;
  private final EngagementRepository engagements;
  private final ContributionRepository contributions;
  private final AddingContribution adding;
  private final WithdrawingConsent withdrawing;
  private final ErasingContribution erasing;
  private final ExportingContribution exporting;

  public ContributionResource(
      CurrentActor actor,
      Idempotency idempotency,
      ProjectRepository projects,
      EngagementRepository engagements,
      ContributionRepository contributions,
      AddingContribution adding,
      WithdrawingConsent withdrawing,
      ErasingContribution erasing,
      ExportingContribution exporting) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.projects = projects;
    this.engagements = engagements;
    this.contributions = contributions;
    this.adding = adding;
    this.withdrawing = withdrawing;
    this.erasing = erasing;
    this.exporting = exporting;
  }

  @POST
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, CONTRIBUTOR})
  @APIResponseSchema(value = ContributionView.class, responseCode = "201")
  @Operation(
      operationId = "addContribution",
      summary = "Add what a group said",
      description =
          "To an engagement that is on record. By group, never by a named person: no names in the"
              + " text; an e-mail address, a telephone or an NHS number in it is refused.")
  public Response add(
      @PathParam("projectId") UUID projectId,
      @PathParam("engagementId") UUID engagementId,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      GiveContribution given) {
    return idempotency.once(
        key,
        given,
        () -> {
          var contribution = adding.add(actor.get(), projectId, engagementId, given);
          return Replies.created(
              URI.create(
                  "/v1/projects/%s/engagements/%s/contributions/%s"
                      .formatted(projectId, engagementId, contribution.id())),
              contribution,
              ContributionView.from(contribution));
        });
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(ContributionView.Page.class)
  @Operation(
      operationId = "listContributions",
      summary = "What was said at the engagement",
      description = "In the order in which it was given unless sorted otherwise, in pages.")
  public Response list(
      @PathParam("projectId") UUID projectId,
      @PathParam("engagementId") UUID engagementId,
      @Parameter(
              description =
                  ListTexts.WORDS
                      + " What was said is searched, and a question of the speaker's own.")
          @QueryParam("q")
          @Nullable String q,
      @QueryParam("group") @Nullable StakeholderGroup group,
      @Parameter(description = "Only answers to this question of the stage, by its code")
          @QueryParam("question")
          @Nullable String question,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var engagement = engagements.one(projects.own(projectId, actor.get()).id(), engagementId);
    var search = new ContributionSearch(q, group, question);
    var page = Contribution.SORTING.asked(limit, after, sort);
    return page.reply(
        contributions.page(engagement.id(), search, page), ContributionView::from, uri);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, CONTRIBUTOR, MEMBER, AUDITOR})
  @APIResponseSchema(ContributionView.class)
  @Operation(
      operationId = "readContribution",
      summary = "One contribution",
      description = "A contributor reads what they wrote down themselves.")
  public Response read(
      @PathParam("projectId") UUID projectId,
      @PathParam("engagementId") UUID engagementId,
      @PathParam("id") UUID id) {
    var engagement = engagements.one(projects.own(projectId, actor.get()).id(), engagementId);
    var contribution = contributions.one(engagement.id(), id);
    ContributionReaders.refuseOthers(contribution, actor.get());
    return Replies.ok(contribution, ContributionView.from(contribution));
  }

  @DELETE
  @Path("/{id}/consent")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, CONTRIBUTOR})
  @APIResponseSchema(value = ContributionView.class, responseCode = "200")
  @Operation(
      operationId = "withdrawContributionConsent",
      summary = "Take back the consent to quote",
      description =
          "The words stay on record and are no longer shown outside the authority. A contributor"
              + " does it for what they wrote down themselves.")
  public Response withdraw(
      @PathParam("projectId") UUID projectId,
      @PathParam("engagementId") UUID engagementId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    var contribution = withdrawing.withdraw(actor.get(), projectId, engagementId, id, ifMatch);
    return Replies.ok(contribution, ContributionView.from(contribution));
  }

  @GET
  @Path("/{id}/data")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, CONTRIBUTOR})
  @APIResponseSchema(ContributionData.class)
  @Operation(
      operationId = "exportContribution",
      summary = "All that is kept about one contribution",
      description =
          "For whoever gave it: what was said, who wrote it down, which frozen documents quote it,"
              + " and what was done to it. A contributor gets it for what they wrote down"
              + " themselves. Its ETag is the contribution's.")
  public Response data(
      @PathParam("projectId") UUID projectId,
      @PathParam("engagementId") UUID engagementId,
      @PathParam("id") UUID id) {
    var exported = exporting.export(actor.get(), projectId, engagementId, id);
    return Replies.ok(exported.contribution(), exported.data());
  }

  @DELETE
  @Path("/{id}/words")
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, CONTRIBUTOR})
  @APIResponseSchema(value = ContributionView.class, responseCode = "200")
  @Operation(
      operationId = "eraseContribution",
      summary = "Erase what was said, for good",
      description =
          "As whoever gave it may ask at any time. What was said, a question in words, for whom it"
              + " was said and who wrote it down are gone, also from answers kept for repetition;"
              + " frozen documents no longer show the words. Group and question of the stage stay, so"
              + " every count and rule stays as it was. Done twice it is done once. A contributor"
              + " does it for what they wrote down themselves, once: it is nobody's from then on.")
  public Response erase(
      @PathParam("projectId") UUID projectId,
      @PathParam("engagementId") UUID engagementId,
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    var contribution = erasing.erase(actor.get(), projectId, engagementId, id, ifMatch);
    return Replies.ok(contribution, ContributionView.from(contribution));
  }
}
