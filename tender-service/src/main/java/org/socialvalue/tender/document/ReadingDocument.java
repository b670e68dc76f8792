package org.socialvalue.tender.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.ProjectRepository;

/** Somebody of the authority reads a document, as it stands or as it was frozen. */
@ApplicationScoped
public class ReadingDocument {
  private final ProjectRepository projects;
  private final GatheringSources gathering;
  private final FrozenDocuments frozen;
  private final DatabaseClock clock;

  public ReadingDocument(
      ProjectRepository projects,
      GatheringSources gathering,
      FrozenDocuments frozen,
      DatabaseClock clock) {
    this.projects = projects;
    this.gathering = gathering;
    this.frozen = frozen;
    this.clock = clock;
  }

  /**
   * @param number of the frozen version; null for the document as it stands now
   * @throws Refused 404 for a version that there is not
   */
  @Transactional
  public DocumentView read(
      Actor actor, UUID projectId, DocumentKind kind, @Nullable Integer number) {
    var project = projects.own(projectId, actor);
    var sources = gathering.of(project, clock.now());
    if (number == null) {
      var document = sources.write(kind);
      return new DocumentView(null, document, words(document, sources));
    }
    var version =
        frozen
            .version(project.id(), kind, number)
            .orElseThrow(() -> Refused.notFound("version of the document"));
    var document = version.document();
    return new DocumentView(version.view(), document, words(document, sources));
  }

  /** What the document quotes, as far as the consent still stands. */
  private static Map<UUID, String> words(Document document, Sources sources) {
    var words = new HashMap<UUID, String>();
    var quotable = sources.quotable();
    document.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Document.Quotes.class::isInstance)
        .map(Document.Quotes.class::cast)
        .flatMap(quotes -> quotes.quotes().stream())
        .forEach(
            quote -> {
              var said = quotable.get(quote.contributionId());
              if (said != null) {
                words.put(quote.contributionId(), said);
              }
            });
    return Map.copyOf(words);
  }
}
