package org.socialvalue.tender.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.stage.WhenAStageIsLeft;
import org.socialvalue.tender.timeline.Evidence;
import org.socialvalue.tender.timeline.Timeline;
import org.socialvalue.tender.timeline.TimelineKind;

/** When a stage closes, its documents are frozen in the same transaction. */
@ApplicationScoped
public class FreezingDocuments implements WhenAStageIsLeft {
  private final GatheringSources gathering;
  private final FrozenDocuments frozen;
  private final Timeline timeline;

  public FreezingDocuments(GatheringSources gathering, FrozenDocuments frozen, Timeline timeline) {
    this.gathering = gathering;
    this.frozen = frozen;
    this.timeline = timeline;
  }

  @Override
  public void left(CommissioningProject project, Stage stage, Actor actor, Instant at) {
    var kinds = DocumentKind.of(stage);
    if (kinds.isEmpty()) {
      return;
    }
    var sources = gathering.of(project, at);
    for (var kind : kinds) {
      var version =
          new FrozenDocument(sources.write(kind), frozen.next(project.id(), kind), actor, at);
      frozen.persist(version);
      timeline.note(
          project.id(),
          actor,
          TimelineKind.DOCUMENT,
          "%s frozen, version %d".formatted(kind.title(), version.number()),
          "SHA-256 " + version.sha256(),
          List.of(new Evidence("document", version.id(), kind.title())));
    }
  }
}
