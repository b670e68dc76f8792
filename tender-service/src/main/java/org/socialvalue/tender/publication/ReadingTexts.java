package org.socialvalue.tender.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Requirement;
import org.socialvalue.events.TenderDocument;
import org.socialvalue.tender.outcome.Outcome;
import org.socialvalue.tender.outcome.OutcomeRepository;
import org.socialvalue.tender.text.TextVariants;

/** Every text of a tender that bidders and the public read, with the wordings it has. */
@ApplicationScoped
public class ReadingTexts {

  private final OutcomeRepository outcomes;

  ReadingTexts(OutcomeRepository outcomes) {
    this.outcomes = outcomes;
  }

  TextVariants of(Tender tender) {
    var content = TextVariants.of(tender.content());
    var beside = TextVariants.of(new Beside(requirements(tender), tender.documents()));
    return new TextVariants(
        content.total() + beside.total(),
        content.withWelsh() + beside.withWelsh(),
        content.withEasyRead() + beside.withEasyRead(),
        Stream.concat(content.texts().stream(), beside.texts().stream()).toList());
  }

  /** As they went out, or as they stand while it is a draft. */
  private List<Statement> requirements(Tender tender) {
    var out = tender.published();
    if (out != null) {
      return out.requirements().stream().map(Requirement::statement).map(Statement::new).toList();
    }
    var known =
        outcomes.ofProject(tender.projectId()).stream()
            .collect(Collectors.toMap(Outcome::id, Function.identity()));
    return tender.content().theRequirements().stream()
        .map(TenderContent.Asked::outcomeId)
        .map((UUID id) -> known.get(id))
        .filter(Objects::nonNull)
        .map(outcome -> new Statement(outcome.proposed().statement()))
        .toList();
  }

  /** What stands beside the content; its pointers are those of the tender. */
  public record Beside(List<Statement> requirements, List<TenderDocument> documents) {}

  public record Statement(LocalizedText statement) {}
}
