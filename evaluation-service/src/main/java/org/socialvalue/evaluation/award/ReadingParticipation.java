package org.socialvalue.evaluation.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.opening.Participants;
import org.socialvalue.evaluation.opening.Sealed;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Refused;

/** Who bid and who won, by size and sector, of a competition and of each lot. */
@ApplicationScoped
public class ReadingParticipation {

  private final Competitions competitions;
  private final OpenedBidRepository opened;
  private final AwardRepository awards;
  private final CurrentActor actor;

  public ReadingParticipation(
      Competitions competitions,
      OpenedBidRepository opened,
      AwardRepository awards,
      CurrentActor actor) {
    this.competitions = competitions;
    this.opened = opened;
    this.awards = awards;
    this.actor = actor;
  }

  /**
   * @throws Refused 409 SEALED before the opening
   */
  @Transactional
  public ParticipationView read(UUID competitionId) {
    var competition = competitions.ofAuthority(actor.get(), competitionId);
    Sealed.requireOpened(competition);
    var all = opened.in(competitionId);
    var everybody = new HashSet<UUID>();
    var lots =
        competition.tender().lots().stream()
            .map(
                lot -> {
                  var winners = winners(competitionId, lot.id());
                  everybody.addAll(winners);
                  return new ParticipationView.LotParticipation(
                      lot.id(), new Participants(bidding(all, lot.id())).groups(winners));
                })
            .toList();
    return new ParticipationView(competitionId, new Participants(all).groups(everybody), lots);
  }

  private static List<OpenedBid> bidding(List<OpenedBid> all, String lotId) {
    return all.stream()
        .filter(bid -> bid.prices().stream().anyMatch(lot -> lot.lotId().equals(lotId)))
        .toList();
  }

  private Set<UUID> winners(UUID competitionId, String lotId) {
    var winners = new HashSet<UUID>();
    awards
        .of(competitionId, lotId)
        .filter(award -> award.status() != Award.Status.DECIDED)
        .ifPresent(award -> award.places().forEach(place -> winners.add(place.bidId())));
    return winners;
  }
}
