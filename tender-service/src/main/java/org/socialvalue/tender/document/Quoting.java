package org.socialvalue.tender.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.concern.ConcernRepository;
import org.socialvalue.tender.engagement.ContributionRepository;

/** Puts beside a document the words that it quotes, as far as the consent to show them stands. */
@ApplicationScoped
class Quoting {
  private final ContributionRepository contributions;
  private final ConcernRepository concerns;

  Quoting(ContributionRepository contributions, ConcernRepository concerns) {
    this.contributions = contributions;
    this.concerns = concerns;
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
        frozen, document, quoted.isEmpty() ? Map.of() : words(document.projectId(), quoted), null);
  }

  private Map<UUID, String> words(UUID project, Set<UUID> quoted) {
    var words = new HashMap<UUID, String>();
    contributions.quotable(project).stream()
        .filter(contribution -> quoted.contains(contribution.id()))
        .forEach(contribution -> words.put(contribution.id(), contribution.text()));
    concerns.told(project).stream()
        .filter(concern -> quoted.contains(concern.id()) && !concern.text().isEmpty())
        .forEach(concern -> words.put(concern.id(), concern.text()));
    return words;
  }
}
