package org.socialvalue.tender.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;

/** A system of an authority that wants to be told of events. */
@Entity
public class Webhook extends Aggregate {

  /** What a list of webhooks is sorted by. */
  static final Sorting<Webhook> SORTING = Sorting.by(Webhook::id);

  private String authorityId;
  private String description;
  private String url;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> eventTypes;

  @Enumerated(EnumType.STRING)
  private WebhookState state;

  private @Nullable String disabledBecause;
  private @Nullable Instant disabledAt;
  private @Nullable Instant secretRotatedAt;
  private Instant createdAt;
  private String createdBy;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Webhook() {}

  Webhook(UUID id, Actor creator, DescribeWebhook asked, Instant now) {
    super(id);
    authorityId = creator.org();
    description = asked.description();
    url = asked.url();
    eventTypes = List.copyOf(asked.eventTypes());
    state = WebhookState.ACTIVE;
    createdAt = now;
    createdBy = creator.id();
  }

  void describe(DescribeWebhook asked) {
    description = asked.description();
    url = asked.url();
    eventTypes = List.copyOf(asked.eventTypes());
  }

  /**
   * @throws Refused 409 where it is not active
   */
  void pause() {
    if (state != WebhookState.ACTIVE) {
      throw Refused.conflict("The webhook is " + state + " already");
    }
    state = WebhookState.PAUSED;
  }

  /**
   * @throws Refused 409 where it is active
   */
  void resume() {
    if (state == WebhookState.ACTIVE) {
      throw Refused.conflict("The webhook is ACTIVE already");
    }
    state = WebhookState.ACTIVE;
    disabledBecause = null;
    disabledAt = null;
  }

  void disable(String because, Instant now) {
    state = WebhookState.DISABLED;
    disabledBecause = because;
    disabledAt = now;
  }

  void secretRotated(Instant now) {
    secretRotatedAt = now;
  }

  boolean isDisabled() {
    return state == WebhookState.DISABLED;
  }

  boolean takes(String type) {
    return eventTypes.contains(type);
  }

  String authorityId() {
    return authorityId;
  }

  String url() {
    return url;
  }

  List<String> eventTypes() {
    return eventTypes;
  }

  DescribeWebhook described() {
    return new DescribeWebhook(description, url, eventTypes);
  }

  WebhookView view(@Nullable Instant failingSince) {
    return new WebhookView(
        id(),
        authorityId,
        description,
        url,
        eventTypes,
        state,
        disabledBecause,
        disabledAt,
        failingSince,
        secretRotatedAt,
        createdAt,
        createdBy);
  }
}
