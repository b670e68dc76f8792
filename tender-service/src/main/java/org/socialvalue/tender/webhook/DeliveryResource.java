package org.socialvalue.tender.webhook;

import static org.socialvalue.tender.Roles.AUDITOR;
import static org.socialvalue.tender.Roles.PROCUREMENT_OFFICER;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.page.ListTexts;

/** What became of each event that a webhook was to be told. */
@Path("/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class DeliveryResource {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final WebhookRepository webhooks;
  private final DeliveryRepository deliveries;
  private final TestingWebhook testing;
  private final ReplayingDelivery replayingOne;
  private final ReplayingSince replayingSince;

  DeliveryResource(
      CurrentActor actor,
      Idempotency idempotency,
      WebhookRepository webhooks,
      DeliveryRepository deliveries,
      TestingWebhook testing,
      ReplayingDelivery replayingOne,
      ReplayingSince replayingSince) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.testing = testing;
    this.replayingOne = replayingOne;
    this.replayingSince = replayingSince;
  }

  @GET
  @Path("/deliveries")
  @RolesAllowed({PROCUREMENT_OFFICER, AUDITOR})
  @APIResponseSchema(DeliveryView.Page.class)
  @Operation(
      operationId = "listWebhookDeliveries",
      summary = "What became of each event",
      description =
          "Oldest first unless sorted otherwise, in pages, each with its attempts; of one state where that is asked for."
              + " Kept for as long as events are.")
  public Response list(
      @PathParam("id") UUID id,
      @QueryParam("state") @Nullable DeliveryState state,
      @Parameter(description = ListTexts.SORT + "createdAt") @QueryParam("sort")
          @Nullable String sort,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("after") @Nullable String after,
      @Context UriInfo uri) {
    var page = Delivery.SORTING.asked(limit, after, sort);
    var rows = deliveries.page(webhooks.own(id, actor.get()), state, page);
    var attempts = deliveries.attemptsOf(rows);
    return page.reply(
        rows, delivery -> delivery.view(attempts.getOrDefault(delivery.id(), List.of())), uri);
  }

  @GET
  @Path("/deliveries/{deliveryId}")
  @RolesAllowed({PROCUREMENT_OFFICER, AUDITOR})
  @APIResponseSchema(DeliveryView.class)
  @Operation(
      operationId = "readWebhookDelivery",
      summary = "What became of one event",
      description = "With every attempt: when, how long, what status was answered.")
  public DeliveryView read(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
    return deliveries.view(deliveries.of(webhooks.own(id, actor.get()), deliveryId));
  }

  @POST
  @Path("/deliveries/{deliveryId}/replay")
  @RolesAllowed(PROCUREMENT_OFFICER)
  @APIResponseSchema(DeliveryView.class)
  @Operation(
      operationId = "replayWebhookDelivery",
      summary = "Send one event again",
      description =
          "Whatever has become of it, with the same webhook-id and a new day of tries. To a webhook"
              + " that is paused or disabled it goes once that is resumed.")
  public DeliveryView replay(@PathParam("id") UUID id, @PathParam("deliveryId") UUID deliveryId) {
    return deliveries.view(replayingOne.replay(actor.get(), id, deliveryId));
  }

  @POST
  @Path("/replay")
  @RolesAllowed(PROCUREMENT_OFFICER)
  @APIResponseSchema(ReplayedView.class)
  @Operation(
      operationId = "replayWebhook",
      summary = "Send everything since a moment",
      description =
          "Every kept event of the types that the webhook takes, by when it happened, whether it was"
              + " delivered, given up or never sent to this webhook. Events are kept from when a"
              + " webhook of the authority first takes their type.")
  public ReplayedView replay(@PathParam("id") UUID id, ReplaySince asked) {
    return new ReplayedView(replayingSince.replay(actor.get(), id, asked.since()));
  }

  @POST
  @Path("/test-deliveries")
  @RolesAllowed(PROCUREMENT_OFFICER)
  @APIResponseSchema(value = DeliveryView.class, responseCode = "201")
  @Operation(
      operationId = "testWebhook",
      summary = "Send a test",
      description =
          "An event of the type org.socialvalue.tender.webhook-test.v1, posted and signed as every"
              + " other, tried once, in whatever state the webhook is. The answer says where to"
              + " read what became of it.")
  public Response test(
      @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Nullable String key) {
    return idempotency.once(
        key,
        "",
        () -> {
          var delivery = testing.test(actor.get(), id);
          return Response.created(URI.create("/v1/webhooks/" + id + "/deliveries/" + delivery.id()))
              .entity(delivery.view(List.of()))
              .build();
        });
  }
}
