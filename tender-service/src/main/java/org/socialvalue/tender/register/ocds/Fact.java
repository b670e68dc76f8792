package org.socialvalue.tender.register.ocds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.LocalizedText;

/** Something that is public from the moment at which it happened. Each gives one release. */
public sealed interface Fact {

  /** What the process is known by: the tender, or the project while there is none. */
  UUID process();

  /** When it happened. */
  Instant at();

  /** Whether it tells all of a tender, so that a process can begin with it. */
  default boolean begins() {
    return false;
  }

  /** A project is before the market, or what is said of it there has changed. */
  record MarketTold(MarketNotice notice, Instant at) implements Fact {
    @Override
    public UUID process() {
      return notice.projectId();
    }

    @Override
    public boolean begins() {
      return true;
    }
  }

  /** A tender went out. */
  record TenderOut(TenderNotice notice) implements Fact {
    @Override
    public UUID process() {
      return notice.tender().tenderId();
    }

    @Override
    public Instant at() {
      return notice.tender().publishedAt();
    }

    @Override
    public boolean begins() {
      return true;
    }
  }

  /**
   * A tender that is out has its next version.
   *
   * @param reason as bidders read it
   */
  record TenderChanged(TenderNotice notice, String reason, Instant at) implements Fact {
    @Override
    public UUID process() {
      return notice.tender().tenderId();
    }

    @Override
    public boolean begins() {
      return true;
    }
  }

  /**
   * A lot has become a contract.
   *
   * @param award the event as it came
   */
  record LotAwarded(ContractAwarded award) implements Fact {
    @Override
    public UUID process() {
      return award.competitionId();
    }

    @Override
    public Instant at() {
      return award.awardedAt();
    }
  }

  /**
   * A tender that was out is given up.
   *
   * @param note what bidders are told
   */
  record TenderGivenUp(UUID process, @Nullable LocalizedText note, Instant at) implements Fact {}
}
