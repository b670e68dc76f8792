package org.socialvalue.tender.learning;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.COMMISSIONER;
import static org.socialvalue.tender.Roles.MEMBER;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.page.ListTexts;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.framework.ReferenceData;

/** What the authority's contracts have taught, by service area. */
@Path("/v1/service-areas/{code}/learning")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Learning")
public class LearningResource {

  private final CurrentActor actor;
  private final Lessons lessons;
  private final ReferenceData data;

  public LearningResource(CurrentActor actor, Lessons lessons, ReferenceData data) {
    this.actor = actor;
    this.lessons = lessons;
    this.data = data;
  }

  @GET
  @RolesAllowed({COMMISSIONER, PROCUREMENT_OFFICER, MEMBER, AUDITOR})
  @APIResponseSchema(LessonView.Page.class)
  @Operation(
      operationId = "listLearning",
      summary = "What was learned in a service area",
      description =
          "Every lesson of the authority's own contracts, oldest first unless sorted otherwise, in pages; also under a code"
              + " that is not listed, where a contract let before this system was entered with it."
              + " 404 for a code that is not listed and has no lessons.")
  public Response list(
      @PathParam("code") String code,
      @Parameter(
              description =
                  ListTexts.WORDS
                      + " What was promised, the evidence, the measure's name and the supplier are searched.")
          @QueryParam("q")
          @Nullable String q,
      @QueryParam("verdict") LearningCaptured.@Nullable Verdict verdict,
      @QueryParam("category") @Nullable OutcomeCategory category,
      @Parameter(description = ListTexts.SORT + "createdAt, capturedAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var search = new LessonSearch(q, verdict, category);
    var page = Lesson.SORTING.asked(limit, after, sort);
    var org = actor.get().org();
    var learned = lessons.page(org, code, search, page);
    if (learned.isEmpty() && !data.hasServiceArea(code) && !lessons.hasAny(org, code)) {
      throw Refused.notFound("service area");
    }
    return page.reply(learned, LessonView::from, uri);
  }
}
