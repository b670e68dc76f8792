package org.socialvalue.monitoring.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.socialvalue.events.LearningCaptured.Lesson;
import org.socialvalue.kit.actor.CurrentActor;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Findings;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.commitment.Commitment;
import org.socialvalue.monitoring.commitment.CommitmentRepository;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.contract.Contract;
import org.socialvalue.monitoring.contract.ContractState;
import org.socialvalue.monitoring.kpi.Kpi;
import org.socialvalue.monitoring.kpi.ReaderStandings;
import org.socialvalue.monitoring.kpi.Standings;
import org.socialvalue.monitoring.learning.LessonsLearned;
import org.socialvalue.monitoring.learning.LessonsLearned.Decided;
import org.socialvalue.monitoring.review.rules.ClosingCase;
import org.socialvalue.monitoring.review.rules.ClosingCase.Reviewed;
import org.socialvalue.monitoring.review.rules.ClosingRules;
import org.socialvalue.monitoring.standing.TellingOthers;
import org.socialvalue.monitoring.status.KpiStatus;
import org.socialvalue.monitoring.story.StoryRepository;

/** Puts together what the rules of closing look at, and what the decisions teach. */
@ApplicationScoped
class ReviewFile {

  private final CommitmentRepository commitments;
  private final Standings standings;
  private final ReaderStandings told;
  private final StoryRepository stories;
  private final AnswerRepository answers;
  private final CurrentActor actor;
  private final DatabaseClock clock;
  private final TellingOthers others;

  ReviewFile(
      CommitmentRepository commitments,
      Standings standings,
      ReaderStandings told,
      StoryRepository stories,
      AnswerRepository answers,
      CurrentActor actor,
      DatabaseClock clock,
      TellingOthers others) {
    this.commitments = commitments;
    this.standings = standings;
    this.told = told;
    this.stories = stories;
    this.answers = answers;
    this.actor = actor;
    this.clock = clock;
    this.others = others;
  }

  /**
   * @param awaitingTerms commitments to be revised without other terms
   */
  List<Finding> findings(
      Contract contract, Review review, List<Decision> decisions, Set<UUID> awaitingTerms) {
    var reviewed = reviewed(contract);
    requireKnown(reviewed, decisions);
    var kept = kept(contract);
    var given = answers.of(review.id());
    var heard = given.stream().map(Answer::voice).collect(Collectors.toSet());
    return Findings.of(
        ClosingRules.ALL,
        new ClosingCase(
            heard,
            reviewed.stream()
                .map(
                    commitment ->
                        new Reviewed(
                            commitment.id(),
                            commitment.promise().statement().en(),
                            kept.containsKey(commitment.id())
                                && kept.get(commitment.id()).delivers(),
                            peopleWantChange(given, commitment.id()),
                            awaitingTerms.contains(commitment.id())))
                .toList(),
            decisions,
            isClosedByWhoAsked(given),
            contract.state(clock.today()) == ContractState.ENDED));
  }

  private static boolean peopleWantChange(List<Answer> given, UUID commitmentId) {
    return given.stream()
        .filter(answer -> answer.voice() == Voice.PEOPLE_WHO_RECEIVE_CARE)
        .filter(Answer::wantsChange)
        .map(Answer::commitmentId)
        .anyMatch(about -> about == null || about.equals(commitmentId));
  }

  private boolean isClosedByWhoAsked(List<Answer> given) {
    var asked =
        given.stream()
            .filter(answer -> answer.voice() == Voice.PEOPLE_WHO_RECEIVE_CARE)
            .map(Answer::recordedBy)
            .collect(Collectors.toSet());
    return asked.equals(Set.of(actor.get().id()));
  }

  List<Lesson> lessons(Contract contract, List<Decision> decisions) {
    var kept = toldToOthers(contract);
    var byId =
        reviewed(contract).stream().collect(Collectors.toMap(Commitment::id, c -> c.promise()));
    return LessonsLearned.from(
        decisions.stream()
            .map(
                decision -> {
                  var standing = kept.getOrDefault(decision.commitmentId(), Kept.UNKNOWN);
                  return new Decided(
                      Objects.requireNonNull(byId.get(decision.commitmentId())),
                      decision,
                      standing.delivers(),
                      standing.words());
                })
            .toList());
  }

  /** What the review asks, of each promise with where it stands today, as it may be read. */
  ReviewAgenda agenda(Contract contract, Review review) {
    var kept = kept(contract, told.of(contract, clock.today()), (kpi, status) -> status);
    var lines =
        reviewed(contract).stream()
            .map(
                commitment -> {
                  var standing = kept.getOrDefault(commitment.id(), Kept.UNKNOWN);
                  return new ReviewAgenda.Line(
                      commitment.id(),
                      commitment.promise().lineage(),
                      commitment.promise().statement(),
                      commitment.promise().provenance(),
                      standing.delivers(),
                      standing.words());
                })
            .toList();
    return new ReviewAgenda(review.id(), review.dueOn(), ReviewAgenda.QUESTIONS, lines);
  }

  /** All but the waived. */
  private List<Commitment> reviewed(Contract contract) {
    return commitments.of(contract.id()).stream()
        .filter(commitment -> commitment.treatment() != Treatment.WAIVED)
        .toList();
  }

  private static void requireKnown(List<Commitment> reviewed, List<Decision> decisions) {
    var known = reviewed.stream().map(Commitment::id).collect(Collectors.toSet());
    var seen = new HashSet<UUID>();
    var faults = new ArrayList<Fault>();
    for (int i = 0; i < decisions.size(); i++) {
      var id = decisions.get(i).commitmentId();
      if (!known.contains(id)) {
        faults.add(new Fault("/decisions/" + i + "/commitmentId", "is not under review"));
      } else if (!seen.add(id)) {
        faults.add(new Fault("/decisions/" + i + "/commitmentId", "is decided twice"));
      }
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid(faults);
    }
  }

  /**
   * Whether a promise is being kept, and in words how it stands.
   *
   * @param delivers every KPI of it on track or met, or a story told
   */
  private record Kept(boolean delivers, String words) {
    static final Kept UNKNOWN = new Kept(false, "Nothing was reported");

    static Kept of(KpiStatus status, KpiStatus inWords) {
      return new Kept(status.state().delivers(), inWords.inWords());
    }

    Kept and(Kept other) {
      return new Kept(delivers && other.delivers, words + "; " + other.words);
    }
  }

  /** The same in words that hold no small number of people: a lesson goes to others. */
  private Map<UUID, Kept> toldToOthers(Contract contract) {
    var told = others.of(contract, clock.today());
    return kept(contract, standings.of(contract, clock.today()), told::status);
  }

  private Map<UUID, Kept> kept(Contract contract) {
    return kept(contract, standings.of(contract, clock.today()), (kpi, status) -> status);
  }

  /** As the ledger has it: whoever takes a story back breaks nobody's promise. */
  private Map<UUID, Kept> kept(
      Contract contract,
      Map<Kpi, KpiStatus> statuses,
      BiFunction<UUID, KpiStatus, KpiStatus> inWords) {
    var kept = new HashMap<UUID, Kept>();
    stories
        .everTold(contract.id())
        .forEach((id, told) -> kept.put(id, new Kept(true, "Stories told: " + told)));
    var byKpi = new HashMap<UUID, Kept>();
    statuses.forEach(
        (kpi, status) ->
            byKpi.merge(
                kpi.commitmentId(), Kept.of(status, inWords.apply(kpi.id(), status)), Kept::and));
    kept.putAll(byKpi);
    return kept;
  }
}
