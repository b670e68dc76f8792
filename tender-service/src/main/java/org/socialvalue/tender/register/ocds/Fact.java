package org.socialvalue.tender.register.ocds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.LocalizedText;

/** Something that is public from the moment at which it happened. Each gives one release. */
public sealed interface Fact
    permits Fact.MarketTold,
        Fact.TenderOut,
        Fact.TenderChanged,
        Fact.TenderGivenUp,
        Fact.AwardTold,
        Fact.LotAwarded,
        ContractFact {

  /** What the process is known by: the tender, or the project while there is none. */
  UUID process();

  /** When it happened. */
  Instant at();

  /** What it is known by within its process: it is entered once, however often it comes. */
  String identity();

  /**
   * Whether it says nothing that these don't say already.
   *
   * @param before of the same process, oldest first
   */
  default boolean isToldBy(List<Fact> before) {
    return before.stream().anyMatch(one -> one.identity().equals(identity()));
  }

  /** Whether a later version of the same tender is told already, which it would undo. */
  default boolean comesTooLateFor(Fact other) {
    return begins() && other.begins() && other.at().isAfter(at());
  }

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
    public String identity() {
      return "market/" + at;
    }

    /** Also where it was written anew and the public reads the same. */
    @Override
    public boolean isToldBy(List<Fact> before) {
      return Fact.super.isToldBy(before)
          || (!before.isEmpty()
              && before.getLast() instanceof MarketTold last
              && PlanningSection.of(last.notice).equals(PlanningSection.of(notice)));
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
    public String identity() {
      return "tender/" + notice.tender().tenderVersion();
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
    public String identity() {
      return "tender/" + notice.tender().tenderVersion();
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

    @Override
    public String identity() {
      return "award/" + award.awardId();
    }
  }

  /**
   * An award is announced, or one that was announced has ended.
   *
   * @param event as it came
   */
  record AwardTold(AwardAnnounced event) implements Fact {
    @Override
    public UUID process() {
      return event.competitionId();
    }

    @Override
    public Instant at() {
      return event.announcedAt();
    }

    /** What ends a whole competition ends each of its awards by an event of its own. */
    @Override
    public String identity() {
      var notice = "award-notice/" + event.noticeId();
      return event.awards().isEmpty() ? notice : notice + "/" + event.awards().getFirst().awardId();
    }
  }

  /**
   * A tender that was out is given up.
   *
   * @param note what bidders are told
   */
  record TenderGivenUp(UUID process, @Nullable LocalizedText note, Instant at) implements Fact {
    @Override
    public String identity() {
      return "given-up";
    }
  }
}
