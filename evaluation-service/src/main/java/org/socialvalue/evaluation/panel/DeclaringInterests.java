package org.socialvalue.evaluation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.opening.Sealed;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.evaluation.score.MarksInQuestion;
import org.socialvalue.evaluation.score.rules.DeclaredConflictsStand;
import org.socialvalue.evaluation.score.rules.DeclaredConflictsStand.Change;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * One of the panel declares their interests, after the opening has told who bids and before they
 * read what any bid says. A conflict found later can be added until the ranking.
 */
@ApplicationScoped
public class DeclaringInterests {

  private final DeclaredConflictsStand standing = new DeclaredConflictsStand();
  private final Competitions competitions;
  private final Evaluators evaluators;
  private final DeclarationRepository declarations;
  private final OpenedBidRepository opened;
  private final RankingRepository rankings;
  private final MarksInQuestion marks;
  private final AuditTrail audit;
  private final CurrentActor actor;
  private final DatabaseClock clock;

  public DeclaringInterests(
      Competitions competitions,
      Evaluators evaluators,
      DeclarationRepository declarations,
      OpenedBidRepository opened,
      RankingRepository rankings,
      MarksInQuestion marks,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.declarations = declarations;
    this.opened = opened;
    this.rankings = rankings;
    this.marks = marks;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param ifMatch needed where there is a declaration already
   * @throws Refused 409 INDEPENDENT_SCORES for a declared conflict that would be taken back
   */
  @Transactional
  public Declaration declare(UUID competitionId, @Nullable String ifMatch, List<Conflict> all) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    evaluators.requireMember(competition, who);
    requireKnownBidders(competition, all);
    if (rankings.stands(competitionId)) {
      throw Refused.conflict("The ranking is computed: ask for your marks to be reopened first");
    }
    var declaration = declarations.of(competitionId, who.id()).orElse(null);
    List<Conflict> before = null;
    if (declaration == null) {
      declaration = new Declaration(competitionId, who.id(), all, clock.now());
      declarations.persist(declaration);
    } else {
      Versions.require(ifMatch, declaration);
      var findings = standing.check(new Change(bidders(declaration.conflicts()), bidders(all)));
      Refused.ifAny(findings);
      before = declaration.conflicts();
      declaration.replace(all, clock.now());
    }
    audit.append(competition, who, "interests declared", before, all);
    barred(competition, who, bidders(all));
    declarations.flush();
    return declaration;
  }

  /** What was agreed about a bid with marks that no longer count is agreed anew. */
  private void barred(Competition competition, Actor who, List<String> bidders) {
    opened.in(competition.id()).stream()
        .filter(bid -> bidders.contains(bid.bidder()))
        .forEach(bid -> marks.barred(bid.bidId(), who.id()));
  }

  private void requireKnownBidders(Competition competition, List<Conflict> conflicts) {
    Sealed.requireOpened(competition);
    // Sorted: the order of the bids would tell whose is whose.
    var bidders = opened.in(competition.id()).stream().map(OpenedBid::bidder).sorted().toList();
    var seen = new HashSet<String>();
    for (int i = 0; i < conflicts.size(); i++) {
      if (!bidders.contains(conflicts.get(i).bidder())) {
        throw Refused.invalid("/conflicts/" + i + "/bidder", "must be one of " + bidders);
      }
      if (!seen.add(conflicts.get(i).bidder())) {
        throw Refused.invalid("/conflicts/" + i + "/bidder", "stands here twice");
      }
    }
  }

  private static List<String> bidders(List<Conflict> conflicts) {
    return conflicts.stream().map(Conflict::bidder).toList();
  }
}
