package org.socialvalue.tender.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.atrisk.AtRiskRepository;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.project.CandidateDecision.Kind;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.CoreOutcome;

/** What follows from accepting or declining a candidate; the same answer twice changes nothing. */
@ApplicationScoped
class FollowingCandidate {

  private static final int MOST_CORE_OUTCOMES = 50;

  private final AtRiskRepository register;
  private final OutcomeRepository outcomes;
  private final AuditTrail audit;

  FollowingCandidate(AtRiskRepository register, OutcomeRepository outcomes, AuditTrail audit) {
    this.register = register;
    this.outcomes = outcomes;
    this.audit = audit;
  }

  /** A candidate for core becomes a core outcome, or stops being one. */
  void core(CommissioningProject project, Candidate candidate, DecideCandidate asked, Actor actor) {
    var known = project.facts().coreOutcomes();
    var followed =
        asked.decision() == Kind.ACCEPT
            ? accepted(known, candidate, asked)
            : declined(project, known, candidate);
    if (!followed.equals(known)) {
      project.changeCoreOutcomes(followed);
      audit.append(project, actor, "core outcomes follow a candidate", known, followed);
    }
  }

  /** What is at risk goes on the register, or comes off it while nobody has decided its fate. */
  void atRisk(
      CommissioningProject project, Candidate candidate, DecideCandidate asked, Actor actor) {
    var item = register.ofLineage(project.id(), candidate.lineage()).orElse(null);
    if (asked.decision() == Kind.ACCEPT) {
      if (item == null) {
        var put = candidate.atRisk(project.id());
        register.persistAndFlush(put);
        audit.append(put, actor, "put at risk by an earlier contract", null, put.described());
      }
      return;
    }
    if (item != null) {
      if (item.fate() != null) {
        throw Refused.conflict("It stands in the register with its fate decided");
      }
      audit.append(item, actor, "taken off the register", item.described(), null);
      register.delete(item);
    }
  }

  private static List<CoreOutcome> accepted(
      List<CoreOutcome> known, Candidate candidate, DecideCandidate asked) {
    if (known.stream().anyMatch(core -> candidate.lineage().equals(core.lineage()))) {
      return known;
    }
    var code = asked.coreOutcome() == null ? nextCode(known) : asked.coreOutcome();
    if (known.stream().anyMatch(core -> core.code().equals(code))) {
      return known.stream().map(core -> named(core, code, candidate)).toList();
    }
    if (known.size() >= MOST_CORE_OUTCOMES) {
      throw Refused.conflict("The project has " + MOST_CORE_OUTCOMES + " core outcomes, the most");
    }
    return Stream.concat(known.stream(), Stream.of(candidate.core(code))).toList();
  }

  /** The core outcome of that code is what the candidate was. */
  private static CoreOutcome named(CoreOutcome core, String code, Candidate candidate) {
    if (!core.code().equals(code)) {
      return core;
    }
    if (core.lineage() != null) {
      throw Refused.conflict(code + " became core from another lineage");
    }
    return new CoreOutcome(code, core.statement(), core.measure(), candidate.lineage());
  }

  private List<CoreOutcome> declined(
      CommissioningProject project, List<CoreOutcome> known, Candidate candidate) {
    var left = known.stream().flatMap(core -> without(candidate, core).stream()).toList();
    var codes = left.stream().map(CoreOutcome::code).toList();
    var gone = known.stream().map(CoreOutcome::code).filter(code -> !codes.contains(code)).toList();
    var arises =
        outcomes.ofProject(project.id()).stream()
            .map(outcome -> outcome.proposed().coreOutcome())
            .filter(Objects::nonNull)
            .anyMatch(gone::contains);
    if (arises) {
      throw Refused.conflict("An outcome of the project arises from " + String.join(", ", gone));
    }
    if (left.isEmpty() && !known.isEmpty()) {
      throw Refused.conflict("It is the project's only core outcome");
    }
    return left;
  }

  /** One that was added in the candidate's words goes; one in words of its own was core before. */
  private static Optional<CoreOutcome> without(Candidate candidate, CoreOutcome core) {
    if (!candidate.lineage().equals(core.lineage())) {
      return Optional.of(core);
    }
    return core.statement().equals(candidate.statement().en())
        ? Optional.empty()
        : Optional.of(new CoreOutcome(core.code(), core.statement(), core.measure(), null));
  }

  private static String nextCode(List<CoreOutcome> known) {
    var codes = known.stream().map(CoreOutcome::code).toList();
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> "LEARNED-" + n)
        .filter(code -> !codes.contains(code))
        .findFirst()
        .orElseThrow();
  }
}
