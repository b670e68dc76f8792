package org.socialvalue.evaluation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.competition.Competition;
import org.socialvalue.evaluation.competition.Competitions;
import org.socialvalue.evaluation.opening.OpenedBid;
import org.socialvalue.evaluation.opening.OpenedBidRepository;
import org.socialvalue.evaluation.opening.Sealed;
import org.socialvalue.evaluation.ranking.RankingRepository;
import org.socialvalue.evaluation.score.HiddenNames;
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
 * read what its bid says; for every bidder at once while names are hidden from them. A conflict
 * found later can be added until the ranking; a bidder in whom they have none, after it too.
 */
@ApplicationScoped
public class DeclaringInterests {

  /** Else the one bid that could be read would be the named bidder's. */
  private static final String ALL_AT_ONCE =
      "names are hidden: declare for every bidder at once, or leave this out if you have no interest"
          + " in any other";

  private final DeclaredConflictsStand standing = new DeclaredConflictsStand();
  private final Competitions competitions;
  private final Evaluators evaluators;
  private final DeclarationRepository declarations;
  private final OpenedBidRepository opened;
  private final RankingRepository rankings;
  private final HiddenNames names;
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
      HiddenNames names,
      MarksInQuestion marks,
      AuditTrail audit,
      CurrentActor actor,
      DatabaseClock clock) {
    this.competitions = competitions;
    this.evaluators = evaluators;
    this.declarations = declarations;
    this.opened = opened;
    this.rankings = rankings;
    this.names = names;
    this.marks = marks;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @param ifMatch needed where there is a declaration already
   * @throws Refused 400 for an organisation that does not bid, and where names are hidden for a
   *     bidder that is left open; 409 INDEPENDENT_SCORES for a declared conflict that would be
   *     taken back
   */
  @Transactional
  public Declaration declare(UUID competitionId, @Nullable String ifMatch, Interests interests) {
    var who = actor.get();
    var competition = competitions.lockedForAuthority(who, competitionId);
    evaluators.requireMember(competition, who);
    Sealed.requireOpened(competition);
    var bids = opened.in(competitionId);
    requireOfBidders(bids, competition, who, interests);
    var declaration = declarations.of(competitionId, who.id()).orElse(null);
    var before = declaration == null ? Interests.NONE_SAID : declaration.interests();
    var added = interests.beyond(before);
    if (!added.conflicts().isEmpty() && rankings.stands(competitionId)) {
      throw Refused.conflict("The ranking is computed: ask for your marks to be reopened first");
    }
    if (declaration == null) {
      declaration = new Declaration(competitionId, who.id(), interests, clock.now());
      declarations.persist(declaration);
    } else {
      Versions.require(ifMatch, declaration);
      var findings = standing.check(change(bids, before, interests));
      Refused.ifAny(findings);
      declaration.replace(interests, clock.now());
    }
    audit.append(competition, who, "interests declared", null, added);
    barred(bids, who, added.conflicted());
    declarations.flush();
    return declaration;
  }

  /** What was agreed about a bid with marks that no longer count is agreed anew. */
  private void barred(List<OpenedBid> bids, Actor who, List<String> bidders) {
    var theirs = bids.stream().filter(bid -> bidders.contains(bid.bidder()));
    marks.barred(theirs.map(OpenedBid::bidId).toList(), who.id());
  }

  private static Change change(List<OpenedBid> bids, Interests before, Interests now) {
    var left = before.covered().and(Predicate.not(now.covered()));
    var open = bids.stream().map(OpenedBid::bidder).filter(left).toList();
    return new Change(before.conflicted(), now.conflicted(), open);
  }

  private void requireOfBidders(
      List<OpenedBid> bids, Competition competition, Actor who, Interests interests) {
    var bidders = bids.stream().map(OpenedBid::bidder).collect(Collectors.toSet());
    var faults = new ArrayList<Fault>();
    var seen = new HashSet<String>();
    var unknown = "is no bidder here; see /v1/competitions/" + competition.id() + "/panel/bidders";
    var conflicts = interests.conflicted();
    for (int i = 0; i < conflicts.size(); i++) {
      fault(conflicts.get(i), "/conflicts/" + i + "/bidder", bidders, seen, unknown)
          .ifPresent(faults::add);
    }
    var clear = interests.clearOf();
    if (clear != null) {
      for (int i = 0; i < clear.size(); i++) {
        fault(clear.get(i), "/clearOf/" + i, bidders, seen, unknown).ifPresent(faults::add);
      }
      if (!seen.containsAll(bidders) && names.areFrom(who, competition)) {
        faults.add(new Fault("/clearOf", ALL_AT_ONCE));
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  private static Optional<Fault> fault(
      String bidder, String at, Set<String> bidders, Set<String> seen, String unknown) {
    if (!bidders.contains(bidder)) {
      return Optional.of(new Fault(at, unknown));
    }
    return seen.add(bidder) ? Optional.empty() : Optional.of(new Fault(at, "stands here twice"));
  }
}
