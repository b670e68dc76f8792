package org.socialvalue.evaluation.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.socialvalue.evaluation.bid.BidRepository;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.CompetitionRepository;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.dropped.DroppedBidRepository;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.opening.Sealed;
import org.socialvalue.evaluation.panel.Evaluators;
import org.socialvalue.evaluation.panel.Panel;
import org.socialvalue.evaluation.panel.rules.EachQuestionHasItsEvaluator;
import org.socialvalue.evaluation.panel.rules.EachQuestionHasItsEvaluator.Division;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.events.Question;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;

/**
 * What must hold before somebody on the panel may judge an answer, alone or in moderation. All of
 * it is asked with a fixed number of statements, however many bids and marks there are.
 */
@ApplicationScoped
public class Judging {

  private final EachQuestionHasItsEvaluator division = new EachQuestionHasItsEvaluator();
  private final Competitions competitions;
  private final CompetitionRepository locks;
  private final BidRepository bids;
  private final OpenedBidRepository opened;
  private final DroppedBidRepository dropped;
  private final Evaluators evaluators;
  private final RankingRepository rankings;

  public Judging(
      Competitions competitions,
      CompetitionRepository locks,
      BidRepository bids,
      OpenedBidRepository opened,
      DroppedBidRepository dropped,
      Evaluators evaluators,
      RankingRepository rankings) {
    this.competitions = competitions;
    this.locks = locks;
    this.bids = bids;
    this.opened = opened;
    this.dropped = dropped;
    this.evaluators = evaluators;
    this.rankings = rankings;
  }

  /** An answer that this actor may judge or read, and the panel whose it is. */
  record Answer(Competition competition, Panel panel, OpenedBid bid, String questionId) {

    UUID competitionId() {
      return competition.id();
    }
  }

  /**
   * To be marked: by an evaluator of this question, until the ranking. The competition is held as
   * it is, together with others who mark.
   *
   * @throws Refused 404 when it is not this actor's to see, 403 when not theirs to mark, 409 when
   *     it is sealed, barred or ranked
   */
  Answer toMark(Actor who, UUID bidId, String questionId) {
    var answer = toModerate(who, bidId, questionId);
    evaluators.requireMarker(answer.panel(), who, questionId);
    return answer;
  }

  /**
   * To be moderated: by anybody of the panel who is free to judge the bid, until the ranking. Held
   * first: a panel or a declaration that changes meanwhile is seen.
   */
  Answer toModerate(Actor who, UUID bidId, String questionId) {
    var competition = competitions.ofAuthority(who, competitionOf(bidId));
    locks.holdGoingOn(competition);
    var panel = evaluators.requireMember(competition, who);
    var answer = answer(competition, panel, bidId, questionId);
    requireFree(answer, who);
    requireWholeDivision(competition, panel);
    requireNotRanked(competition);
    return answer;
  }

  /**
   * To be read by anybody of the panel who is free to judge the bid, and by the authority's
   * officers and auditors who are not on the panel.
   */
  Answer toRead(Actor who, UUID bidId, String questionId) {
    var competition = competitions.ofAuthority(who, competitionOf(bidId));
    var panel =
        evaluators
            .panel(competition)
            .filter(found -> found.has(who.id()) || Evaluators.looksOn(who))
            .orElseThrow(() -> Refused.notFound("panel that you are on"));
    var answer = answer(competition, panel, bidId, questionId);
    if (panel.has(who.id())) {
      requireFree(answer, who);
    }
    return answer;
  }

  private Answer answer(Competition competition, Panel panel, UUID bidId, String questionId) {
    Sealed.requireOpened(competition);
    var bid = staying(bidId);
    if (competition.question(questionId).isEmpty()) {
      throw Refused.notFound("answer to be judged");
    }
    return new Answer(competition, panel, bid, questionId);
  }

  private void requireFree(Answer answer, Actor who) {
    evaluators.requireUnconflicted(
        answer.competition(),
        who,
        answer.bid().bidder(),
        ShownAs.in(answer.competition().tender(), answer.bid()));
  }

  /** What was opened says it too, and is asked for next anyway. */
  private UUID competitionOf(UUID bidId) {
    return opened
        .findByIdOptional(bidId)
        .map(OpenedBid::competitionId)
        .orElseGet(() -> bids.existing(bidId).competitionId());
  }

  private OpenedBid staying(UUID bidId) {
    var bid = opened.findById(bidId);
    if (bid == null || dropped.isDropped(bidId)) {
      throw Refused.notFound("answer to be judged");
    }
    return bid;
  }

  private void requireWholeDivision(Competition competition, Panel panel) {
    var questions = competition.tender().questions().stream().map(Question::id).toList();
    var findings = division.check(new Division(questions, panel.members()));
    Refused.ifAny(findings);
  }

  void requireNotRanked(Competition competition) {
    if (rankings.stands(competition.id())) {
      throw Refused.conflict("The ranking is computed: marks stand as they are, unless reopened");
    }
  }
}
