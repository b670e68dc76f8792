package org.socialvalue.evaluation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * One of the panel declares their interests, after the opening has told who bids and before they
 * read what its bid says. A conflict found later can be added until the ranking.
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
  public Declaration declare(UUID competitionId, @Nullable String ifMatch, Interests interests) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    evaluators.requireMember(competition, who);
    requireKnownBidders(competition, interests);
    if (rankings.stands(competitionId)) {
      throw Refused.conflict("The ranking is computed: ask for your marks to be reopened first");
    }
    var declaration = declarations.of(competitionId, who.id()).orElse(null);
    Interests before = null;
    if (declaration == null) {
      declaration = new Declaration(competitionId, who.id(), interests, clock.now());
      declarations.persist(declaration);
    } else {
      Versions.require(ifMatch, declaration);
      before = declaration.interests();
      var findings = standing.check(change(competition, before, interests));
      Refused.ifAny(findings);
      declaration.replace(interests, clock.now());
    }
    audit.append(competition, who, "interests declared", before, interests);
    barred(competition, who, interests.conflicted());
    declarations.flush();
    return declaration;
  }

  /** What was agreed about a bid with marks that no longer count is agreed anew. */
  private void barred(Competition competition, Actor who, List<String> bidders) {
    opened.in(competition.id()).stream()
        .filter(bid -> bidders.contains(bid.bidder()))
        .forEach(bid -> marks.barred(bid.bidId(), who.id()));
  }

  private Change change(Competition competition, Interests before, Interests now) {
    var open =
        opened.in(competition.id()).stream()
            .map(OpenedBid::bidder)
            .filter(bidder -> before.covers(bidder) && !now.covers(bidder))
            .toList();
    return new Change(before.conflicted(), now.conflicted(), open);
  }

  private void requireKnownBidders(Competition competition, Interests interests) {
    Sealed.requireOpened(competition);
    var known = opened.in(competition.id()).stream().map(OpenedBid::bidder).toList();
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<String>();
    var conflicts = interests.conflicted();
    for (int i = 0; i < conflicts.size(); i++) {
      fault(conflicts.get(i), "/conflicts/" + i + "/bidder", known, seen).ifPresent(faults::add);
    }
    var clear = Optional.ofNullable(interests.clearOf()).orElse(List.of());
    for (int i = 0; i < clear.size(); i++) {
      fault(clear.get(i), "/clearOf/" + i, known, seen).ifPresent(faults::add);
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  /** The bids are not named in their order: it would tell whose is whose. */
  private static Optional<Fault> fault(
      String bidder, String at, List<String> known, Set<String> seen) {
    if (!known.contains(bidder)) {
      return Optional.of(new Fault(at, "must be one of " + known.stream().sorted().toList()));
    }
    return seen.add(bidder) ? Optional.empty() : Optional.of(new Fault(at, "stands here twice"));
  }
}
