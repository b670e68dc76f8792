package org.socialvalue.evaluation.proof;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.ranking.CompetitionRanking;
import org.socialvalue.kit.json.Json;

/** The proofs of a ranking: as they were filed, and of lots not awarded yet as they are now. */
@ApplicationScoped
public class ReadingProofs {

  private final Proving proving;
  private final FiledProofRepository filed;

  public ReadingProofs(Proving proving, FiledProofRepository filed) {
    this.proving = proving;
    this.filed = filed;
  }

  /** Of a ranking that stands no longer: of each lot that was awarded by it, as it was filed. */
  ProofsView filed(Competition competition, CompetitionRanking ranking) {
    var known =
        filed.of(ranking.id()).stream().map(proof -> lot(proof.lotId(), proof, null)).toList();
    return new ProofsView(competition.id(), ranking.number(), known);
  }

  ProofsView read(Competition competition, CompetitionRanking ranking) {
    Map<String, FiledProof> known = new HashMap<>();
    filed.of(ranking.id()).forEach(proof -> known.put(proof.lotId(), proof));
    var open =
        competition.tender().lots().stream().filter(lot -> !known.containsKey(lot.id())).toList();
    Map<String, LotProof> now = new HashMap<>();
    if (!open.isEmpty()) {
      proving.prove(competition, ranking, open).forEach(proof -> now.put(proof.lotId(), proof));
    }
    List<ProofsView.Lot> lots =
        competition.tender().lots().stream()
            .map(lot -> lot(lot.id(), known.get(lot.id()), now.get(lot.id())))
            .toList();
    return new ProofsView(competition.id(), ranking.number(), lots);
  }

  private static ProofsView.Lot lot(
      String lotId, @Nullable FiledProof filed, @Nullable LotProof now) {
    if (filed != null) {
      return new ProofsView.Lot(
          lotId,
          new ProofsView.Filing(filed.filedBy(), filed.filedAt()),
          filed.sha256(),
          filed.proof());
    }
    var proof = requireNonNull(now);
    return new ProofsView.Lot(lotId, null, Json.sha256(Json.canonical(proof)), proof);
  }
}
