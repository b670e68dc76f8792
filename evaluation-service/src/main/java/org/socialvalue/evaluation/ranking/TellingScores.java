package org.socialvalue.evaluation.ranking;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.events.BidScored;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.persistence.Ids;

/**
 * Appends each bid's points to the outbox, in one statement however many bids there are. As the
 * outbox does for a single event, it raises the version of each bid and keeps its row locked, so
 * that events of one bid commit in their order.
 */
@ApplicationScoped
class TellingScores {

  private static final Pattern TRACE =
      Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  private final EntityManager db;
  private final Event<Outbox.Appended> appended;
  private final CurrentVertxRequest request;

  TellingScores(EntityManager db, Event<Outbox.Appended> appended, CurrentVertxRequest request) {
    this.db = db;
    this.appended = appended;
    this.request = request;
  }

  /** Call it last: no bid may be changed in this transaction after it. */
  void tell(UUID competitionId, List<RankedLot> lots, Instant at) {
    var events = new ArrayList<BidScored>();
    for (var lot : lots) {
      lot.ranking().places().forEach(place -> events.add(scored(place, lot, competitionId, at)));
    }
    if (!events.isEmpty()) {
      append(events);
      appended.fire(new Outbox.Appended());
    }
  }

  private void append(List<BidScored> events) {
    db.flush();
    int rows =
        db.createNativeQuery(
                """
                with raised as (
                  update bid set version = version + 1 where id = any(:bids) returning id, version)
                insert into outbox
                  (event_id, aggregate_id, aggregate_version, type, payload, traceparent)
                select told.event, raised.id, raised.version, :type, told.payload, :trace
                  from unnest(:events, :bids, :payloads) with ordinality
                    as told (event, bid, payload, nr)
                  join raised on raised.id = told.bid
                 order by told.nr""")
            .setParameter("bids", events.stream().map(BidScored::bidId).toArray(UUID[]::new))
            .setParameter("events", events.stream().map(e -> Ids.next()).toArray(UUID[]::new))
            .setParameter("payloads", events.stream().map(Json::write).toArray(String[]::new))
            .setParameter("type", BidScored.TYPE)
            .setParameter("trace", trace())
            .executeUpdate();
    if (rows != events.size()) {
      throw new IllegalStateException("A ranked bid is not there");
    }
  }

  /** The W3C trace of the request, so that it can be followed through Kafka. */
  private @Nullable String trace() {
    var current = request.getCurrent();
    var header = current == null ? null : current.request().getHeader("traceparent");
    return header != null && TRACE.matcher(header).matches() ? header : null;
  }

  private static BidScored scored(Place place, RankedLot lot, UUID competitionId, Instant at) {
    int decimals = lot.ranking().contest().model().shownDecimals();
    var out = place.out();
    return new BidScored(
        place.bidId(),
        competitionId,
        lot.lot().id(),
        place.bidder(),
        place.sections().stream()
            .map(
                s ->
                    new BidScored.SectionPoints(
                        s.section().code(),
                        s.points().rounded(decimals),
                        s.maximum().rounded(decimals)))
            .toList(),
        shown(place.total(), decimals),
        place.rank(),
        out == null ? null : out.because(),
        at);
  }

  private static @Nullable BigDecimal shown(@Nullable Fraction total, int decimals) {
    return total == null ? null : total.rounded(decimals);
  }
}
