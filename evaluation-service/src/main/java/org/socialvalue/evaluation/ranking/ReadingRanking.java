package org.socialvalue.evaluation.ranking;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.ranking.LotResult.Entry;
import org.socialvalue.events.Lot;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/** Rankings as they are shown: whole where they are short, by pages and single bids where not. */
@ApplicationScoped
public class ReadingRanking {

  /** A ranking with at most so many places is shown whole; of a longer one, so many of each lot. */
  static final int SHORT = 50;

  private final RankingRepository rankings;
  private final PlaceRepository places;

  public ReadingRanking(RankingRepository rankings, PlaceRepository places) {
    this.rankings = rankings;
    this.places = places;
  }

  /**
   * @throws Refused 404 where none stands
   */
  public CompetitionRanking standing(UUID competitionId) {
    return rankings.of(competitionId).orElseThrow(() -> Refused.notFound("ranking"));
  }

  /**
   * By its number, whether it stands or not.
   *
   * @throws Refused 404 where there is no such ranking
   */
  public CompetitionRanking version(UUID competitionId, int number) {
    return rankings.of(competitionId, number).orElseThrow(() -> Refused.notFound("ranking"));
  }

  RankingView view(CompetitionRanking ranking, Competition competition) {
    boolean whole = ranking.lots().stream().mapToInt(LotHeader::bids).sum() <= SHORT;
    var lots =
        ranking.lots().stream()
            .map(
                header ->
                    whole
                        ? lot(ranking, competition, header.lotId())
                        : result(header, opening(ranking, competition, header.lotId())))
            .toList();
    return RankingView.from(ranking, competition.tender().awardModel(), lots);
  }

  private List<Entry> opening(CompetitionRanking ranking, Competition competition, String lotId) {
    return page(ranking, competition, lotId, new PageRequest(SHORT - 1, null));
  }

  /** So many entries and one more, in short: without answers and steps. */
  List<Entry> page(
      CompetitionRanking ranking, Competition competition, String lotId, PageRequest page) {
    var entries = entries(competition, lotId);
    return places.page(ranking.id(), lotId, page).stream().map(entries::inShort).toList();
  }

  /** Every entry of a lot in short, best first: without answers and steps. */
  public List<Entry> inShort(CompetitionRanking ranking, Competition competition, String lotId) {
    return page(ranking, competition, lotId, new PageRequest(Integer.MAX_VALUE - 1, null));
  }

  /** A lot with every entry in full. For the few that need them all: it may be long. */
  public LotResult lot(CompetitionRanking ranking, Competition competition, String lotId) {
    var header = header(ranking, lotId);
    var entries = entries(competition, lotId);
    return result(
        header,
        places.first(ranking.id(), lotId, Integer.MAX_VALUE).stream()
            .map(place -> entries.inFull(place.row(), place.answers()))
            .toList());
  }

  /**
   * One bid's entry in full: every step from its marks and price to its place.
   *
   * @throws Refused 404 for a bid that is not in it
   */
  public Entry entry(
      CompetitionRanking ranking, Competition competition, String lotId, UUID bidId) {
    var place =
        places
            .of(ranking.id(), lotId, bidId)
            .orElseThrow(() -> Refused.notFound("bid in this ranking"));
    return entries(competition, lotId).inFull(place.row(), place.answers());
  }

  /**
   * The same of several bids, in their order, with one statement.
   *
   * @throws Refused 404 for a bid that is not in it
   */
  public List<Entry> entries(
      CompetitionRanking ranking, Competition competition, String lotId, List<UUID> bids) {
    if (bids.isEmpty()) {
      return List.of();
    }
    var entries = entries(competition, lotId);
    var found =
        places.of(ranking.id(), lotId, bids).stream()
            .collect(Collectors.toMap(place -> place.row().bidId(), Function.identity()));
    return bids.stream()
        .map(
            bid ->
                Optional.ofNullable(found.get(bid))
                    .orElseThrow(() -> Refused.notFound("bid in this ranking")))
        .map(place -> entries.inFull(place.row(), place.answers()))
        .toList();
  }

  /** The prices of the bids that a ranking has in, by lot. */
  public Map<String, List<PricedBid>> prices(CompetitionRanking ranking) {
    return places.prices(ranking.id()).stream().collect(groupingBy(PricedBid::lotId));
  }

  /** Who is in first place: several where the published rule could not part them. */
  public List<UUID> leaders(CompetitionRanking ranking, String lotId) {
    return places.leaders(ranking.id(), lotId);
  }

  /** The stages of a lot, as JSON. */
  String stages(CompetitionRanking ranking, String lotId) {
    return places
        .stages(ranking.id(), lotId)
        .orElseThrow(() -> Refused.notFound("record of stages in this ranking"));
  }

  LotHeader header(CompetitionRanking ranking, String lotId) {
    return ranking.lot(lotId).orElseThrow(() -> Refused.notFound("lot in this ranking"));
  }

  private static Entries entries(Competition competition, String lotId) {
    Lot lot = competition.lot(lotId).orElseThrow(() -> Refused.notFound("lot"));
    return new Entries(competition.tender(), lot);
  }

  private static LotResult result(LotHeader header, List<Entry> entries) {
    return new LotResult(
        header.lotId(),
        header.bids(),
        entries,
        header.tiedAtTheTop(),
        header.socialValueDecided(),
        header.participation());
  }
}
