package org.socialvalue.evaluation.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Proofs that were filed with an award, one for each ranking and lot. */
@ApplicationScoped
public class FiledProofRepository implements PanacheRepositoryBase<FiledProof, UUID> {

  Optional<FiledProof> of(UUID rankingId, String lotId) {
    return find("rankingId = ?1 and lotId = ?2", rankingId, lotId).firstResultOptional();
  }

  List<FiledProof> of(UUID rankingId) {
    return list("rankingId = ?1 order by lotId", rankingId);
  }
}
