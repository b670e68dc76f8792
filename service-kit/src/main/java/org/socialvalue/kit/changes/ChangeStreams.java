package org.socialvalue.kit.changes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;

/** Streams that tell who reads a thing that it has changed. */
@ApplicationScoped
public class ChangeStreams {

  /** What the API documents say of a stream, the same of each. */
  public static final String DESCRIPTION =
      "Within a second or so, that it has, and nothing of what it says: read it again. For those"
          + " who may read it, as long as they may. Several changes at once may be told as one."
          + " The stream ends when the token expires, at the latest after an hour; come back with"
          + " Last-Event-ID. A comment every 15 seconds keeps it open. Open the stream before you"
          + " read, so that nothing falls in between.";

  /** The same of its answer. */
  public static final String ANSWER =
      """
      A stream of server-sent events: `changed`, with the new ETag without its quotation marks as \
      id, and as data what is shown here. Over the wire, behind a comment that keeps it open:

      ```
      :still here
      retry:3000

      content-type:text/plain
      id:8
      event:changed
      data:{"id":"019ab0e6-4c40-7000-8000-000000000d1b","etag":"\\"8\\""}
      ```
      """;

  private static final int WAITING = 64;
  private static final Duration COME_BACK = Duration.ofSeconds(3);
  private static final Duration LEAVE_ALONE = Duration.ofSeconds(30);

  private final Followers followers;
  private final ChangeConfig config;
  private final CurrentActor actor;
  private final CurrentIdentityAssociation identities;

  ChangeStreams(
      Followers followers,
      ChangeConfig config,
      CurrentActor actor,
      CurrentIdentityAssociation identities) {
    this.followers = followers;
    this.config = config;
    this.actor = actor;
    this.identities = identities;
  }

  /**
   * Follows a thing until its reader goes, may not read it any more, or its token expires.
   *
   * @param lastEventId the {@code Last-Event-ID} header: the ETag that the reader had last, without
   *     its quotation marks; null for one who has just come
   * @param reading what reading the thing would answer as its ETag, by the checks of that reading;
   *     asked now and again before each event, as the same person
   * @throws Refused whatever the reading throws; 429 for too many streams of one person, 503 for
   *     too many of all
   */
  public Multi<OutboundSseEvent> follow(
      Class<? extends Aggregate> kind,
      UUID id,
      @Nullable String lastEventId,
      Sse sse,
      Supplier<EntityTag> reading) {
    Supplier<String> tag = () -> reading.get().getValue();
    // In a transaction of its own: a session of the request would keep its connection while it
    // lasts.
    var present = QuarkusTransaction.requiringNew().call(tag::get);
    var who = actor.get();
    var now = Instant.now();
    var following =
        new Following(
            kind,
            id,
            who.org() + "/" + who.id(),
            identities.getIdentity(),
            tag,
            lastEventId == null ? present : lastEventId.replace("\"", ""),
            now,
            end(now, config.longest(), identities.getIdentity().getPrincipal()));
    admit(following, who.org() + "/" + who.id());
    return Multi.createFrom()
        .<Following.Told>emitter(to -> following.begin(to, present), WAITING)
        .onTermination()
        .invoke(() -> followers.remove(following))
        .map(told -> event(sse, told));
  }

  private void admit(Following following, String person) {
    switch (followers.add(following, person)) {
      case ADMITTED -> {}
      case TOO_MANY_OF_ONE ->
          throw new Refused(
              new Refusal.TooMany(
                  "You follow " + config.mostForEach() + " things already: close a stream",
                  LEAVE_ALONE));
      case TOO_MANY ->
          throw new Refused(
              new Refusal.Busy("As many streams are open as there may be", LEAVE_ALONE));
    }
  }

  /** No stream outlasts the token that it was asked for with. */
  static Instant end(Instant now, Duration longest, Principal who) {
    var end = now.plus(longest);
    if (who instanceof JsonWebToken token && token.getExpirationTime() > 0) {
      var expires = Instant.ofEpochSecond(token.getExpirationTime());
      return expires.isBefore(end) ? expires : end;
    }
    return end;
  }

  private static OutboundSseEvent event(Sse sse, Following.Told told) {
    var tag = told.tag();
    if (tag == null) {
      return sse.newEventBuilder()
          .comment("still here")
          .reconnectDelay(COME_BACK.toMillis())
          .build();
    }
    return sse.newEventBuilder()
        .name("changed")
        .id(tag)
        .mediaType(MediaType.TEXT_PLAIN_TYPE)
        .data(String.class, Json.write(new Changed(told.id(), "\"" + tag + "\"")))
        .build();
  }
}
