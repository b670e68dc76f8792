package org.socialvalue.tender.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Area;
import org.socialvalue.events.Question;
import org.socialvalue.events.Requirement;
import org.socialvalue.events.TenderDocument;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.tender.area.AreaTree;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.outcome.OutcomeStatus;
import org.socialvalue.tender.project.CommissioningProject;

/** Turns a draft that keeps every rule into what is published and never changes again. */
public final class FrozenTender {

  private static final int FIRST = 1;

  private FrozenTender() {}

  /**
   * @param known the project's outcomes
   * @throws NullPointerException where something is missing that the rules demand: they come first
   */
  static TenderPublished of(
      Tender tender,
      CommissioningProject project,
      Map<UUID, Outcome> known,
      AreaTree areas,
      Instant at) {
    var content = tender.content();
    var requirements =
        content.theRequirements().stream()
            .map(asked -> requirement(asked, Objects.requireNonNull(known.get(asked.outcomeId()))))
            .toList();
    var documents = tender.documents().isEmpty() ? null : tender.documents();
    return frozen(tender.id(), FIRST, content, requirements, documents, project, areas, at);
  }

  /**
   * The next version of what is out. A requirement that was out before stays as it was, but for the
   * question that asks for it.
   */
  public static TenderPublished again(
      TenderPublished before,
      TenderContent content,
      CommissioningProject project,
      Map<UUID, Outcome> known,
      AreaTree areas) {
    var out =
        before.requirements().stream()
            .collect(Collectors.toMap(Requirement::id, Function.identity()));
    var requirements =
        content.theRequirements().stream()
            .map(
                asked ->
                    out.containsKey(asked.outcomeId())
                        ? asked(Objects.requireNonNull(out.get(asked.outcomeId())), asked)
                        : requirement(asked, Objects.requireNonNull(known.get(asked.outcomeId()))))
            .toList();
    return frozen(
        before.tenderId(),
        before.tenderVersion() + 1,
        content,
        requirements,
        before.documents(),
        project,
        areas,
        before.publishedAt());
  }

  private static TenderPublished frozen(
      UUID id,
      int version,
      TenderContent content,
      List<Requirement> requirements,
      @Nullable List<TenderDocument> documents,
      CommissioningProject project,
      AreaTree areas,
      Instant at) {
    return new TenderPublished(
        id,
        project.id(),
        version,
        project.authority(),
        content.title(),
        project.serviceArea(),
        project.facts().regime(),
        at,
        Objects.requireNonNull(content.bidsDueBy()),
        project.facts().relevantArea(),
        named(project, content, requirements, areas),
        content.theLots(),
        Objects.requireNonNull(content.awardModel()),
        questions(content),
        requirements,
        content.standstill(),
        Objects.requireNonNull(content.contractTerms()),
        content.clarificationsDueBy(),
        content.awardOn(),
        content.lotLimits(),
        content.reservation() == null ? null : content.reservation().frozen(),
        content.theConditions().isEmpty()
            ? null
            : content.theConditions().stream().map(EntryCondition::frozen).toList(),
        content.hasTree() ? CriteriaTree.of(content).frozen() : null,
        documents,
        project.facts().instrument().name());
  }

  private static List<Question> questions(TenderContent content) {
    return content.hasTree()
        ? CriteriaTree.of(content).flattened(content.theQuestions())
        : content.theQuestions();
  }

  private static Requirement asked(Requirement out, TenderContent.Asked asked) {
    return new Requirement(
        out.id(),
        out.lineage(),
        out.statement(),
        out.category(),
        out.priority(),
        out.strategicOutcome(),
        out.coreOutcome(),
        out.areas(),
        out.measure(),
        asked.questionId(),
        out.scored());
  }

  private static Requirement requirement(TenderContent.Asked asked, Outcome outcome) {
    var said = outcome.proposed();
    return new Requirement(
        outcome.id(),
        outcome.lineage(),
        said.statement(),
        Objects.requireNonNull(said.category()),
        said.priority(),
        said.strategicOutcome(),
        said.coreOutcome(),
        said.areas(),
        Objects.requireNonNull(said.measure()),
        asked.questionId(),
        outcome.status() == OutcomeStatus.SPECIFIED && outcome.scored());
  }

  private static List<Area> named(
      CommissioningProject project,
      TenderContent content,
      List<Requirement> requirements,
      AreaTree areas) {
    var codes = new LinkedHashSet<String>();
    codes.add(project.facts().relevantArea());
    content.theLots().forEach(lot -> codes.addAll(lot.areas()));
    requirements.forEach(requirement -> codes.addAll(requirement.areas()));
    return new ArrayList<>(areas.withParents(codes));
  }
}
