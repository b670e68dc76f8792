package org.socialvalue.tender.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.socialvalue.events.AwardAnnounced;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.ContractEnded;
import org.socialvalue.events.ContractStarted;
import org.socialvalue.events.ContractVaried;
import org.socialvalue.events.KpisAgreed;
import org.socialvalue.events.PerformanceRated;
import org.socialvalue.events.PoorPerformancePublished;
import org.socialvalue.events.StatementPublished;
import org.socialvalue.tender.register.ocds.ContractFact;
import org.socialvalue.tender.register.ocds.Fact;
import org.socialvalue.tender.register.ocds.Notices;

/** All that can happen to a tender and its contract, in its order, by the golden samples. */
final class Lives {

  private final UUID tender;

  private Lives(UUID tender) {
    this.tender = tender;
  }

  static List<Fact> whole(UUID tender) {
    var life = new Lives(tender);
    return List.of(
        new Fact.TenderOut(Notices.of(tender)),
        new Fact.AwardTold(life.event(AwardAnnounced.class, AwardAnnounced.TYPE)),
        new Fact.LotAwarded(life.event(ContractAwarded.class, ContractAwarded.TYPE)),
        new ContractFact.Began(life.event(ContractStarted.class, ContractStarted.TYPE)),
        new ContractFact.Revised(life.event(KpisAgreed.class, KpisAgreed.TYPE)),
        new ContractFact.Rated(life.event(PerformanceRated.class, PerformanceRated.TYPE)),
        new ContractFact.Rated(
            life.event(
                PerformanceRated.class,
                PerformanceRated.TYPE,
                again -> again.put("rating", "GOOD").put("ratedAt", "2028-04-01T08:00:00Z"))),
        new ContractFact.Failed(
            life.event(PoorPerformancePublished.class, PoorPerformancePublished.TYPE)),
        new ContractFact.Stated(life.event(StatementPublished.class, StatementPublished.TYPE)),
        new ContractFact.Varied(life.event(ContractVaried.class, ContractVaried.TYPE)),
        new ContractFact.Ended(life.event(ContractEnded.class, ContractEnded.TYPE)));
  }

  private <E extends Record> E event(Class<E> record, String type) {
    return event(record, type, sample -> {});
  }

  private <E extends Record> E event(Class<E> record, String type, Consumer<ObjectNode> change) {
    return Notices.event(
        record, type, change.andThen(event -> event.put("competitionId", tender.toString())));
  }
}
