package org.socialvalue.kit.audit.check;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.audit.check.Fault.Kind;

/** One chain, from its first entry to its last, with what checkpoints vouch for between them. */
final class ChainWalk {

  private final UUID id;
  private final KeptCheckpoints kept;
  private final Duration grace;
  private final Found found;

  private long last;
  private @Nullable String lastHash = "";

  /** Whose words are gone, and that no entry met so far says to be let go of. */
  private final Set<Long> emptied = new TreeSet<>();

  /** Of the entries that no checkpoint was met for yet, the one that says to be the oldest. */
  private @Nullable Entry oldest;

  ChainWalk(UUID id, KeptCheckpoints kept, Duration grace, Found found) {
    this.id = id;
    this.kept = kept;
    this.grace = grace;
    this.found = found;
  }

  void meets(Entry entry) {
    found.entry();
    if (entry.seq() == last) {
      fault(Kind.TWICE, entry.seq(), "there is another entry at this place");
    } else if (entry.seq() != last + 1) {
      fault(Kind.MISSING, last + 1, "entries up to " + (entry.seq() - 1) + " are not there");
    } else if (!Objects.equals(entry.previousHash(), lastHash)) {
      fault(Kind.NOT_LINKED, entry.seq(), "it does not name the hash of the entry before it");
    }
    if (!entry.fits()) {
      fault(Kind.CHANGED, entry.seq(), "what it says does not give its hash");
    }
    lookForLetGo(entry);
    last = entry.seq();
    lastHash = entry.hash();
    if (entry.at() != null && (oldest == null || isBefore(entry.at(), oldest))) {
      oldest = entry;
    }
  }

  private void lookForLetGo(Entry entry) {
    if (entry.words().areLetGo()) {
      emptied.add(entry.seq());
    }
    var places = entry.words().letsGo();
    for (long place : places == null ? List.<Long>of() : places) {
      if (emptied.remove(place)) {
        found.letGo();
      } else {
        fault(
            Kind.NOT_LET_GO,
            place,
            "entry " + entry.seq() + " says that its words are gone, and that is not so");
      }
    }
  }

  private static boolean isBefore(Instant at, Entry other) {
    return other.at() == null || at.isBefore(other.at());
  }

  /** The entry met last is the one that the checkpoint had there. */
  void isVouchedFor(Anchor anchor) {
    if (!Objects.equals(anchor.hash(), lastHash)) {
      fault(
          Kind.REPLACED,
          anchor.seq(),
          "checkpoint " + anchor.checkpoint() + " vouches for another entry at this place");
    }
    lookForBackdated(anchor.checkpoint());
  }

  /** What the checkpoint vouches for is not there. */
  void lacks(Anchor anchor) {
    fault(
        Kind.CUT,
        anchor.seq(),
        "checkpoint " + anchor.checkpoint() + " vouches for an entry that is not there any more");
    lookForBackdated(anchor.checkpoint());
  }

  void ends() {
    if (last > 0) {
      found.chain();
      for (long place : emptied) {
        fault(Kind.EMPTIED, place, "its words are gone, and no later entry says so");
      }
      lookForBackdated(Long.MAX_VALUE);
    }
  }

  /** Entries that are first under this checkpoint were not there when the one before was made. */
  private void lookForBackdated(long checkpoint) {
    var entry = oldest;
    var before = kept.lastBefore(checkpoint);
    if (entry != null && entry.at() != null && before != null) {
      if (entry.at().plus(grace).isBefore(before)) {
        fault(
            Kind.BACKDATED,
            entry.seq(),
            "it says to be of " + entry.at() + ", and a checkpoint of " + before + " lacks it");
      }
    }
    oldest = null;
  }

  private void fault(Kind kind, long seq, String words) {
    found.fault(new Fault(kind, id, seq, words));
  }
}
