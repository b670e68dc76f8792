package org.socialvalue.tender.award;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.kit.inbox.ReceivedEvent;
import org.socialvalue.tender.publication.AwardedLot;
import org.socialvalue.tender.publication.TenderRepository;
import org.socialvalue.tender.register.EnteringFact;
import org.socialvalue.tender.register.ocds.Fact;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/**
 * Keeps which lots of a tender have become a contract; the project's timeline and the public
 * register tell it.
 */
@ApplicationScoped
public class RecordingAward implements EventHandler<ContractAwarded> {

  private static final Actor ITSELF = Actor.system("tender-service");

  private final TenderRepository tenders;
  private final Timeline timeline;
  private final EnteringFact register;

  public RecordingAward(TenderRepository tenders, Timeline timeline, EnteringFact register) {
    this.tenders = tenders;
    this.timeline = timeline;
    this.register = register;
  }

  @Override
  public String type() {
    return ContractAwarded.TYPE;
  }

  @Override
  public Class<ContractAwarded> payload() {
    return ContractAwarded.class;
  }

  /** An award of a competition that was not opened by a tender of ours says nothing to us. */
  @Override
  public void handle(ReceivedEvent<ContractAwarded> event) {
    var awarded = event.payload();
    tenders
        .outOf(awarded.competitionId(), awarded.authority().id())
        .ifPresent(
            tender -> {
              tender.awarded(
                  new AwardedLot(
                      awarded.lot().id(), awarded.supplier().name(), awarded.awardedAt()));
              timeline.note(
                  tender.projectId(),
                  ITSELF,
                  TimelineKind.TENDER,
                  "The contract for %s is awarded to %s"
                      .formatted(awarded.lot().title().en(), awarded.supplier().name()),
                  null,
                  List.of(new Evidence("award", awarded.awardId(), awarded.lot().title().en())));
              register.enter(new Fact.LotAwarded(awarded));
            });
  }
}
