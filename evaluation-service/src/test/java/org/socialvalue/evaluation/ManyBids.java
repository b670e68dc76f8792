package org.socialvalue.evaluation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.socialvalue.events.TenderPublished;

/** Adds bids to an opened competition by the hundred, with everybody's marks, past the API. */
@ApplicationScoped
class ManyBids {

  private final EntityManager db;

  ManyBids(EntityManager db) {
    this.db = db;
  }

  /** Each with its own price; marks from 3 to 5, so that all stay in. */
  void add(TenderPublished tender, int number) {
    QuarkusTransaction.requiringNew().run(() -> insert(tender.tenderId(), number));
  }

  private void insert(UUID competition, int number) {
    run(
        """
        insert into bid (id, version, competition_id, bidder, edited_at, submitted_at)
        select gen_random_uuid(), 0, :competition, 'many-' || n, now(), now()
          from generate_series(1, :number) n""",
        competition,
        number);
    run(
        """
        insert into opened_bid (bid_id, competition_id, bidder, name, size, sector, alias, prices,
               outside_questions, offers_counted, offers_shown, sha256, submitted_at)
        select id, competition_id, bidder, initcap(bidder), 'SMALL', 'PRIVATE', 'Many ' || bidder,
               jsonb_build_array(jsonb_build_object(
                 'lotId', 'LOT-1', 'price', 1000000 + 7 * length(bidder)
                   + 13 * substring(bidder from 6)::int)),
               '[]', 1, 1, 'none', now()
          from bid where competition_id = :competition and bidder like 'many-%' and :number > 0""",
        competition, number);
    run(
        """
        insert into score (id, version, competition_id, bid_id, question_id, evaluator, mark, reason)
        select gen_random_uuid(), 0, :competition, b.id, q, e, 4, e || ' says so'
          from bid b, unnest(array['Q1', 'Q2', 'SV1', 'SV2']) q,
               unnest(array['dev', 'esme', 'farid']) e
         where b.competition_id = :competition and b.bidder like 'many-%' and :number > 0""",
        competition, number);
  }

  private void run(String sql, UUID competition, int number) {
    db.createNativeQuery(sql)
        .setParameter("competition", competition)
        .setParameter("number", number)
        .executeUpdate();
  }
}
