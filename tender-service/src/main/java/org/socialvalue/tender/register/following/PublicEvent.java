package org.socialvalue.tender.register.following;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.ContractEnded;
import org.socialvalue.events.ContractEvent;
import org.socialvalue.events.ContractStarted;
import org.socialvalue.events.ContractVaried;
import org.socialvalue.events.KpisAgreed;
import org.socialvalue.events.PerformanceRated;
import org.socialvalue.events.PoorPerformancePublished;
import org.socialvalue.events.StatementPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.register.ocds.ContractFact;
import org.socialvalue.tender.register.ocds.Fact;

/**
 * A type of event that the register tells, and how it is one of its facts.
 *
 * @param <E> the event's record
 */
public record PublicEvent<E extends Record>(
    String type, Class<E> payload, Function<E, Optional<Fact>> asFact) {

  static final PublicEvent<AwardAnnounced> ANNOUNCED =
      new PublicEvent<>(
          AwardAnnounced.TYPE,
          AwardAnnounced.class,
          event -> Optional.of(new Fact.AwardTold(event)));

  /** Its handler is the project's, which enters it too. */
  static final PublicEvent<ContractAwarded> AWARDED =
      new PublicEvent<>(
          ContractAwarded.TYPE,
          ContractAwarded.class,
          event -> Optional.of(new Fact.LotAwarded(event)));

  static final PublicEvent<ContractStarted> STARTED =
      of(ContractStarted.TYPE, ContractStarted.class, ContractFact.Began::new);
  static final PublicEvent<KpisAgreed> REVISED =
      of(KpisAgreed.TYPE, KpisAgreed.class, ContractFact.Revised::new);
  static final PublicEvent<ContractVaried> VARIED =
      of(ContractVaried.TYPE, ContractVaried.class, ContractFact.Varied::new);
  static final PublicEvent<ContractEnded> ENDED =
      of(ContractEnded.TYPE, ContractEnded.class, ContractFact.Ended::new);
  static final PublicEvent<PerformanceRated> RATED =
      of(PerformanceRated.TYPE, PerformanceRated.class, ContractFact.Rated::new);
  static final PublicEvent<PoorPerformancePublished> FAILED =
      of(PoorPerformancePublished.TYPE, PoorPerformancePublished.class, ContractFact.Failed::new);
  static final PublicEvent<StatementPublished> STATED =
      of(StatementPublished.TYPE, StatementPublished.class, ContractFact.Stated::new);

  private static final List<PublicEvent<?>> ALL =
      List.of(ANNOUNCED, AWARDED, STARTED, REVISED, VARIED, ENDED, RATED, FAILED, STATED);

  /** A contract that was let before this system has no process in the register. */
  private static <E extends Record & ContractEvent> PublicEvent<E> of(
      String type, Class<E> payload, Function<E, Fact> fact) {
    return new PublicEvent<>(
        type,
        payload,
        event -> event.competitionId() == null ? Optional.empty() : Optional.of(fact.apply(event)));
  }

  Optional<Fact> fact(E event) {
    return asFact.apply(event);
  }

  private Optional<Fact> read(byte[] json) {
    return fact(Json.read(json, payload));
  }

  /** An event as it was sent; empty where it is none that the register tells. */
  public static Optional<Fact> factOf(String type, byte[] json) {
    return ALL.stream()
        .filter(event -> event.type.equals(type))
        .findFirst()
        .flatMap(event -> event.read(json));
  }
}
