package org.socialvalue.evaluation.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.ranking.ReadingRanking;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** Files the proofs of a lot's ranking with its award, in the transaction that approves it. */
@ApplicationScoped
public class FilingProofs {

  private final ReadingRanking rankings;
  private final Proving proving;
  private final FiledProofRepository filed;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public FilingProofs(
      ReadingRanking rankings,
      Proving proving,
      FiledProofRepository filed,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.rankings = rankings;
    this.proving = proving;
    this.filed = filed;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /** What the audit keeps. */
  record Filed(String lotId, int rankingNumber, String sha256) {}

  /**
   * Once for a ranking and lot: what is filed already is given again.
   *
   * @throws Refused 404 where no ranking of the competition stands, or it has no such lot
   */
  @Transactional
  public FiledProof file(Competition competition, String lotId) {
    var ranking = rankings.standing(competition.id());
    var known = filed.of(ranking.id(), lotId);
    if (known.isPresent()) {
      return known.get();
    }
    var lot = competition.lot(lotId).orElseThrow(() -> Refused.notFound("lot"));
    var proof = proving.prove(competition, ranking, List.of(lot)).getFirst();
    var filing = new FiledProof(proof, actor.get().id(), clock.now());
    filed.persist(filing);
    audit.append(
        competition,
        actor.get(),
        "proofs filed",
        null,
        new Filed(lotId, ranking.number(), filing.sha256()));
    return filing;
  }
}
