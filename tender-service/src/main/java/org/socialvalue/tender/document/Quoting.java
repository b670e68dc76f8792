package org.socialvalue.tender.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.Contribution;
import org.socialvalue.tender.engagement.ContributionRepository;

/** Puts beside a document the words that it quotes, as far as the consent to show them stands. */
@ApplicationScoped
class Quoting {
  private final ContributionRepository contributions;

  Quoting(ContributionRepository contributions) {
    this.contributions = contributions;
  }

  DocumentView in(Document document, @Nullable FrozenDocumentView frozen) {
    var quoted =
        document.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .filter(Document.Quotes.class::isInstance)
            .map(Document.Quotes.class::cast)
            .flatMap(quotes -> quotes.quotes().stream())
            .map(Document.Quote::contributionId)
            .collect(Collectors.toSet());
    return new DocumentView(
        frozen,
        document,
        quoted.isEmpty()
            ? Map.of()
            : contributions.quotable(document.projectId()).stream()
                .filter(contribution -> quoted.contains(contribution.id()))
                .collect(Collectors.toMap(Contribution::id, Contribution::text)),
        null);
  }
}
