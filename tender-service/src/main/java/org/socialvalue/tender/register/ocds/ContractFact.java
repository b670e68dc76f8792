package org.socialvalue.tender.register.ocds;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.socialvalue.events.ContractEnded;
import org.socialvalue.events.ContractEvent;
import org.socialvalue.events.ContractStarted;
import org.socialvalue.events.ContractVaried;
import org.socialvalue.events.KpisAgreed;
import org.socialvalue.events.PerformanceRated;
import org.socialvalue.events.PoorPerformancePublished;
import org.socialvalue.events.StatementPublished;

/** Something about a contract: another service's event as it came. */
public sealed interface ContractFact extends Fact {

  ContractEvent event();

  /**
   * @throws NullPointerException for a contract that was let before this system: it has no process
   */
  @Override
  default UUID process() {
    return Objects.requireNonNull(event().competitionId());
  }

  /** A contract is in force. */
  record Began(ContractStarted event) implements ContractFact {
    @Override
    public Instant at() {
      return event.startedAt();
    }

    @Override
    public String identity() {
      return "contract/" + event.contractId();
    }
  }

  /** Its KPIs were revised. */
  record Revised(KpisAgreed event) implements ContractFact {
    @Override
    public Instant at() {
      return event.agreedAt();
    }

    @Override
    public String identity() {
      return "kpis/" + event.contractId() + "/" + event.revision();
    }
  }

  /** It was varied. */
  record Varied(ContractVaried event) implements ContractFact {
    @Override
    public Instant at() {
      return event.variedAt();
    }

    @Override
    public String identity() {
      return "variation/" + event.contractId() + "/" + event.number();
    }
  }

  /** It is over. */
  record Ended(ContractEnded event) implements ContractFact {
    @Override
    public Instant at() {
      return event.toldAt();
    }

    @Override
    public String identity() {
      return "contract-end/" + event.contractId();
    }
  }

  /** Its performance was rated, or a rating was given another value. */
  record Rated(PerformanceRated event) implements ContractFact {
    @Override
    public Instant at() {
      return event.ratedAt();
    }

    @Override
    public String identity() {
      return "rating/" + event.ratingId() + "/" + event.ratedAt();
    }
  }

  /** A notice of a breach or of poor performance was published. */
  record Failed(PoorPerformancePublished event) implements ContractFact {
    @Override
    public Instant at() {
      return event.recordedAt();
    }

    @Override
    public String identity() {
      return "poor-performance/" + event.noticeId();
    }
  }

  /** Both sides signed the statement of a year. */
  record Stated(StatementPublished event) implements ContractFact {
    @Override
    public Instant at() {
      return event.publishedAt();
    }

    @Override
    public String identity() {
      return "statement/" + event.statementId();
    }
  }
}
