package org.socialvalue.tender.webhook;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

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
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.http.Replies;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.page.ListTexts;

/** Systems of an authority that are told of its events by HTTP. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final CheckingTarget checking;
  private final ReadingWebhooks reading;
  private final CreatingWebhook creating;
  private final DescribingWebhook describing;
  private final PausingWebhook pausing;
  private final ResumingWebhook resuming;
  private final RotatingSecret rotating;
  private final DeletingWebhook deleting;

  WebhookResource(
      CurrentActor actor,
      Idempotency idempotency,
      CheckingTarget checking,
      ReadingWebhooks reading,
      CreatingWebhook creating,
      DescribingWebhook describing,
      PausingWebhook pausing,
      ResumingWebhook resuming,
      RotatingSecret rotating,
      DeletingWebhook deleting) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.checking = checking;
    this.reading = reading;
    this.creating = creating;
    this.describing = describing;
    this.pausing = pausing;
    this.resuming = resuming;
    this.rotating = rotating;
    this.deleting = deleting;
  }

  @GET
  @RolesAllowed({PROCUREMENT_OFFICER, AUDITOR})
  @APIResponseSchema(WebhookView.Page.class)
  @Operation(
      operationId = "listWebhooks",
      summary = "The authority's webhooks",
      description = "Oldest first unless sorted otherwise, in pages; without their secrets.")
  public Response list(
      @QueryParam("state") @Nullable WebhookState state,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    return reading.page(actor.get(), state, Webhook.SORTING.asked(limit, after, sort), uri);
  }

  @POST
  @RolesAllowed(PROCUREMENT_OFFICER)
  @APIResponseSchema(value = NewWebhook.class, responseCode = "201")
  @Operation(
      operationId = "createWebhook",
      summary = "Have a system told of events",
      description =
          "Each of the authority's events of these types from now on is posted to the URL as it is"
              + " on Kafka, signed by the Standard Webhooks scheme, at least once and in no promised"
              + " order. What fails is tried again over a day. The answer shows the secret, once. An"
              + " authority has at most 20 webhooks unless the deployment sets it otherwise.")
  public Response create(
      @HeaderParam("Idempotency-Key") @Nullable String key, DescribeWebhook asked) {
    checking.check(asked);
    var secret = new AtomicReference<@Nullable NewWebhook>();
    var answer =
        idempotency.once(
            key,
            asked,
            () -> {
              var created = creating.create(actor.get(), asked);
              var view = created.webhook().view(null);
              secret.set(new NewWebhook(view, created.secret()));
              return Replies.created(
                  URI.create("/v1/webhooks/" + view.id()),
                  created.webhook(),
                  new NewWebhook(view, null));
            });
    var shown = secret.get();
    return shown == null ? answer : Response.fromResponse(answer).entity(shown).build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({PROCUREMENT_OFFICER, AUDITOR})
  @APIResponseSchema(WebhookView.class)
  @Operation(
      operationId = "readWebhook",
      summary = "One webhook",
      description = "With why it is disabled, where it is, and since when nothing has got through.")
  public Response read(@PathParam("id") UUID id) {
    return reply(reading.own(id, actor.get()));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(PROCUREMENT_OFFICER)
  @APIResponseSchema(WebhookView.class)
  @Operation(
      operationId = "describeWebhook",
      summary = "Change where and of what it is told",
      description =
          "Replaces the description as a whole. What waits already goes to the new URL; what was"
              + " not asked for before can be had by a replay.")
  public Response describe(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      DescribeWebhook asked) {
    checking.check(asked);
    return reply(describing.describe(actor.get(), id, ifMatch, asked));
  }

  @POST
  @Path("/{id}/pause")
  @RolesAllowed(PROCUREMENT_OFFICER)
  @APIResponseSchema(WebhookView.class)
  @Operation(
      operationId = "pauseWebhook",
      summary = "Stop sending for a while",
      description = "What happens meanwhile waits, for as long as events are kept.")
  public Response pause(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(pausing.pause(actor.get(), id, ifMatch));
  }

  @POST
  @Path("/{id}/resumption")
  @RolesAllowed(PROCUREMENT_OFFICER)
  @APIResponseSchema(WebhookView.class)
  @Operation(
      operationId = "resumeWebhook",
      summary = "Send again",
      description =
          "For one that was paused or disabled. What has waited is sent at once, each with a new"
              + " day of tries; what was given up before can be replayed.")
  public Response resume(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return reply(resuming.resume(actor.get(), id, ifMatch));
  }

  @POST
  @Path("/{id}/secret-rotation")
  @RolesAllowed(PROCUREMENT_OFFICER)
  @APIResponseSchema(NewSecret.class)
  @Operation(
      operationId = "rotateWebhookSecret",
      summary = "Give it another secret",
      description =
          "Shown here and never again. For the overlap, 24 hours unless the deployment sets it"
              + " otherwise, deliveries carry a signature by each, separated by a space.")
  public Response rotate(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    var rotated = rotating.rotate(actor.get(), id, ifMatch);
    return Response.ok(rotated.secret()).tag(Versions.tag(rotated.webhook())).build();
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(PROCUREMENT_OFFICER)
  @APIResponse(responseCode = "204", description = "The webhook is gone.")
  @Operation(
      operationId = "deleteWebhook",
      summary = "Have it told no more",
      description = "Its secrets and deliveries go with it, what waits among them.")
  public Response delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    deleting.delete(actor.get(), id, ifMatch);
    return Response.noContent().build();
  }

  private Response reply(Webhook webhook) {
    return Replies.ok(webhook, reading.view(webhook));
  }
}
