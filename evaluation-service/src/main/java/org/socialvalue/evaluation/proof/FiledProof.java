package org.socialvalue.evaluation.proof;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** The proof of a lot's ranking as it was filed: the very text that its hash is of. */
@Entity
public class FiledProof extends Aggregate {

  private UUID competitionId;
  private UUID rankingId;
  private String lotId;
  private String filedBy;
  private Instant filedAt;
  private String sha256;
  private String content;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected FiledProof() {}

  FiledProof(LotProof proof, String filedBy, Instant now) {
    super(Ids.next());
    this.competitionId = proof.competitionId();
    this.rankingId = proof.rankingId();
    this.lotId = proof.lotId();
    this.filedBy = filedBy;
    this.filedAt = now;
    this.content = Json.canonical(proof);
    this.sha256 = Json.sha256(content);
  }

  UUID competitionId() {
    return competitionId;
  }

  public UUID rankingId() {
    return rankingId;
  }

  String lotId() {
    return lotId;
  }

  String filedBy() {
    return filedBy;
  }

  Instant filedAt() {
    return filedAt;
  }

  /** Of the canonical JSON, in lower-case hexadecimal. */
  public String sha256() {
    return sha256;
  }

  LotProof proof() {
    return Json.read(content, LotProof.class);
  }
}
