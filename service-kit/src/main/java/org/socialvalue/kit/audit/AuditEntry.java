package org.socialvalue.kit.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** One link of an aggregate's chain. Texts before and after are canonical JSON (RFC 8785). */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  /** Which aggregate, and the place in its chain, from 1. */
  @Embeddable
  public record Key(UUID aggregateId, long seq) {}

  @EmbeddedId private Key key;

  private Instant at;
  private String who;
  private String org;
  private String what;

  @Column(name = "state_before")
  private @Nullable String before;

  @Column(name = "state_after")
  private @Nullable String after;

  private @Nullable String stateDigest;
  private @Nullable String stateSalt;
  private long @Nullable [] letsGo;
  private @Nullable Long aggregateVersion;
  private String previousHash;
  private String hash;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  AuditEntry(
      UUID aggregateId,
      long seq,
      Instant at,
      String who,
      String org,
      String what,
      EntryWords words,
      long aggregateVersion,
      String previousHash) {
    this.key = new Key(aggregateId, seq);
    this.at = AuditTrail.kept(at);
    this.who = who;
    this.org = org;
    this.what = what;
    this.before = words.before();
    this.after = words.after();
    this.stateDigest = words.digest();
    this.stateSalt = words.salt();
    this.letsGo = array(words.letsGo());
    this.aggregateVersion = aggregateVersion;
    this.previousHash = previousHash;
    this.hash = computedHash();
  }

  /** The hash that this entry's content gives; it differs from the one kept if it was tampered. */
  String computedHash() {
    return EntryHash.of(
        key.aggregateId(), key.seq(), at, who, org, what, words(), aggregateVersion, previousHash);
  }

  /** What it keeps of the thing's state. */
  EntryWords words() {
    var places = letsGo == null ? null : LongStream.of(letsGo).boxed().toList();
    return new EntryWords(before, after, stateSalt, stateDigest, places);
  }

  private static long @Nullable [] array(@Nullable List<Long> places) {
    return places == null ? null : places.stream().mapToLong(Long::longValue).toArray();
  }

  long seq() {
    return key.seq();
  }

  String org() {
    return org;
  }

  Instant at() {
    return at;
  }

  String who() {
    return who;
  }

  String what() {
    return what;
  }

  @Nullable String before() {
    return before;
  }

  String hash() {
    return hash;
  }

  String previousHash() {
    return previousHash;
  }

  AuditEntryView view() {
    var words = words();
    return new AuditEntryView(
        key.seq(),
        at,
        who,
        org,
        what,
        before,
        after,
        words.areLetGo(),
        stateDigest,
        words.letsGo(),
        aggregateVersion,
        previousHash,
        hash);
  }
}
