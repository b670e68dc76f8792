package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hibernate.Session;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * The transactions around an attempt: what is due is leased, so that no two instances send it at
 * once, and settled by whoever holds the lease. A lease that nobody settles ends by itself and the
 * delivery is due again.
 */
@ApplicationScoped
class DeliverySteps {

  private static final Actor ITSELF = Actor.system("tender-service");

  /** Over and above what an attempt may take. */
  private static final Duration A_WHILE = Duration.ofSeconds(45);

  /** Some of each webhook, so that one with many waiting doesn't keep the others waiting. */
  private static final String LEASE =
      """
      update webhook_delivery leased set lease = ?, leased_until = ?
        from (select due.id
                from webhook w
                cross join lateral (
                  select d.id, d.next_attempt_at
                    from webhook_delivery d
                   where d.webhook_id = w.id and d.state = 'WAITING' and d.next_attempt_at <= ?
                     and (d.leased_until is null or d.leased_until <= ?)
                     and (w.state = 'ACTIVE' or d.test)
                   order by d.next_attempt_at, d.id
                   limit greatest(0, ? - (select count(*) from webhook_delivery flying
                                           where flying.webhook_id = w.id
                                             and flying.state = 'WAITING'
                                             and flying.leased_until > ?))
                     for update of d skip locked) as due
               order by due.next_attempt_at
               limit ?) as taken
       where leased.id = taken.id
      returning leased.id""";

  private final EntityManager db;
  private final Secrets secrets;
  private final WebhookConfig config;
  private final DatabaseClock clock;
  private final AuditTrail audit;

  DeliverySteps(
      EntityManager db,
      Secrets secrets,
      WebhookConfig config,
      DatabaseClock clock,
      AuditTrail audit) {
    this.db = db;
    this.secrets = secrets;
    this.config = config;
    this.clock = clock;
    this.audit = audit;
  }

  /** Takes what is due now, at most so many. */
  @Transactional
  List<Shipment> take(int most) {
    return take(clock.now(), most);
  }

  @Transactional
  List<Shipment> take(Instant now, int most) {
    var lease = Ids.next();
    var taken =
        db.unwrap(Session.class)
            .doReturningWork(connection -> leased(connection, lease, now, most));
    return taken.stream().map(id -> shipment(id, lease, now)).toList();
  }

  private List<UUID> leased(Connection connection, UUID lease, Instant now, int most)
      throws SQLException {
    var until = now.plus(config.timeout()).plus(A_WHILE).atOffset(ZoneOffset.UTC);
    var at = now.atOffset(ZoneOffset.UTC);
    try (var update = connection.prepareStatement(LEASE)) {
      update.setObject(1, lease);
      update.setObject(2, until);
      update.setObject(3, at);
      update.setObject(4, at);
      update.setInt(5, config.parallelForEach());
      update.setObject(6, at);
      update.setInt(7, most);
      var taken = new ArrayList<UUID>();
      try (var rows = update.executeQuery()) {
        while (rows.next()) {
          taken.add(rows.getObject(1, UUID.class));
        }
      }
      return taken;
    }
  }

  private Shipment shipment(UUID id, UUID lease, Instant now) {
    var delivery = Objects.requireNonNull(db.find(Delivery.class, id));
    var webhook = Objects.requireNonNull(db.find(Webhook.class, delivery.webhookId()));
    var event = delivery.event();
    return new Shipment(
        id,
        webhook.id(),
        lease,
        now,
        webhook.url(),
        event.id(),
        event.httpHeaders(),
        event.payload(),
        secrets.valid(webhook.id(), now));
  }

  /** Writes down what came of an attempt. */
  @Transactional
  void settle(Shipment sent, Answer answer, Duration took) {
    settle(sent, answer, took, clock.now());
  }

  /** The webhook is held first, as by whoever changes or deletes it. */
  @Transactional
  void settle(Shipment sent, Answer answer, Duration took, Instant now) {
    var webhook = db.find(Webhook.class, sent.webhook(), LockModeType.PESSIMISTIC_WRITE);
    var delivery = db.find(Delivery.class, sent.delivery(), LockModeType.PESSIMISTIC_WRITE);
    if (webhook == null || delivery == null || !delivery.isLeasedBy(sent.lease())) {
      return;
    }
    delivery.attempted(sent.at());
    db.persist(new Attempt(Ids.next(), delivery, sent.at(), took, answer));
    if (answer.delivered()) {
      delivery.delivered(now);
    } else {
      delivery.failed(next(delivery, answer, now), now);
    }
    if (!delivery.isTest()) {
      judge(webhook, delivery, answer, now);
    }
  }

  private static Optional<Instant> next(Delivery delivery, Answer answer, Instant now) {
    return RetryPlan.next(
        delivery.tries(),
        delivery.firstAttemptAt(now),
        now,
        answer.leaveAlone(),
        ThreadLocalRandom.current().nextInt(RetryPlan.MOST_SHORTER + 1));
  }

  private void judge(Webhook webhook, Delivery delivery, Answer answer, Instant now) {
    var standing = Objects.requireNonNull(db.find(WebhookStanding.class, webhook.id()));
    if (answer.delivered()) {
      standing.recovered();
      return;
    }
    standing.failed(now, delivery.isGivenUp());
    if (webhook.isDisabled()) {
      return;
    }
    if (answer.gone()) {
      disable(webhook, "The receiver answered 410 Gone: nobody is there any more", now);
    } else if (standing.lasts(now, config.disableAfter())) {
      disable(
          webhook,
          "Nothing has got through since %s; the last attempt: %s"
              .formatted(standing.failingSince(), answer.reason()),
          now);
    }
  }

  private void disable(Webhook webhook, String because, Instant now) {
    webhook.disable(because, now);
    var onBehalf = ITSELF.onBehalfOf(webhook.authorityId());
    audit.append(webhook, onBehalf, "webhook disabled", null, webhook.view(null));
  }
}
