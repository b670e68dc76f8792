package org.socialvalue.tender.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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
  private final Quoting quoting;
  private final DatabaseClock clock;

  public ReadingDocument(
      ProjectRepository projects,
      GatheringSources gathering,
      FrozenDocuments frozen,
      Quoting quoting,
      DatabaseClock clock) {
    this.projects = projects;
    this.gathering = gathering;
    this.frozen = frozen;
    this.quoting = quoting;
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
    if (number == null) {
      return quoting.in(gathering.of(project, clock.now()).write(kind), null);
    }
    var version =
        frozen
            .version(project.id(), kind, number)
            .orElseThrow(() -> Refused.notFound("version of the document"));
    return quoting.in(version.document(), version.view());
  }
}
