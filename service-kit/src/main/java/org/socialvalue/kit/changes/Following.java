package org.socialvalue.kit.changes;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;

/** One open stream. Its beginning is the request's, all after that the looking thread's. */
final class Following {

  private final Class<? extends Aggregate> kind;
  private final UUID id;
  private final String person;
  private final SecurityIdentity identity;
  private final Supplier<String> reading;
  private final Instant until;
  private volatile @Nullable MultiEmitter<? super Told> emitter;
  private volatile Instant lastTold;
  private volatile String tag;
  private long version = -1;

  /** What goes out: that it has changed, or, without a tag, that the stream is there. */
  record Told(UUID id, @Nullable String tag) {}

  /**
   * @param person whose stream it is, for counting
   * @param identity that the thing is read as, each time
   * @param reading the ETag that its reader is given; throws where nothing would be
   * @param tag that the reader has
   * @param until when it ends
   */
  Following(
      Class<? extends Aggregate> kind,
      UUID id,
      String person,
      SecurityIdentity identity,
      Supplier<String> reading,
      String tag,
      Instant now,
      Instant until) {
    this.kind = kind;
    this.id = id;
    this.person = person;
    this.identity = identity;
    this.reading = reading;
    this.tag = tag;
    this.lastTold = now;
    this.until = until;
  }

  /**
   * Begins to tell; of what was missed at once.
   *
   * @param present the ETag of now
   */
  void begin(MultiEmitter<? super Told> to, String present) {
    emitter = to;
    to.emit(new Told(id, null));
    changedTo(present, lastTold);
  }

  /** Tells the new ETag, if it is one. */
  void changedTo(String present, Instant now) {
    var to = emitter;
    if (to != null && !present.equals(tag)) {
      tag = present;
      lastTold = now;
      to.emit(new Told(id, present));
    }
  }

  /** Says that it is there, if nothing was said since that moment. */
  void stay(Instant since, Instant now) {
    var to = emitter;
    if (to != null && lastTold.isBefore(since)) {
      lastTold = now;
      to.emit(new Told(id, null));
    }
  }

  void end() {
    var to = emitter;
    if (to != null) {
      to.complete();
    }
  }

  boolean isOver(Instant now) {
    return !now.isBefore(until);
  }

  /** Whether nobody has come to listen for so long that nobody will. */
  boolean wasNeverBegun(Instant since) {
    return emitter == null && lastTold.isBefore(since);
  }

  /** Whether it was read at this version already. */
  boolean hasSeen(long present) {
    return present == version;
  }

  void saw(long present) {
    version = present;
  }

  boolean isOf(String somebody) {
    return person.equals(somebody);
  }

  Class<? extends Aggregate> kind() {
    return kind;
  }

  UUID id() {
    return id;
  }

  SecurityIdentity identity() {
    return identity;
  }

  String present() {
    return reading.get();
  }
}
