package org.socialvalue.tender.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.kit.inbox.ReceivedEvent;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.project.ProjectRepository;
import org.socialvalue.tender.project.Stage;
import org.socialvalue.tender.project.StageMove;
import org.socialvalue.tender.stage.TakingStep;
import org.socialvalue.tender.timeline.Evidence;

/** Keeps what a contract taught, and moves its project into the review stage. */
@ApplicationScoped
public class LearningFromContracts implements EventHandler<LearningCaptured> {

  private static final Actor ITSELF = Actor.system("tender-service");

  private final Lessons lessons;
  private final ProjectRepository projects;
  private final TakingStep taking;
  private final DatabaseClock clock;

  public LearningFromContracts(
      Lessons lessons, ProjectRepository projects, TakingStep taking, DatabaseClock clock) {
    this.taking = taking;
    this.clock = clock;
    this.lessons = lessons;
    this.projects = projects;
  }

  @Override
  public String type() {
    return LearningCaptured.TYPE;
  }

  @Override
  public Class<LearningCaptured> payload() {
    return LearningCaptured.class;
  }

  @Override
  public void handle(ReceivedEvent<LearningCaptured> event) {
    var learning = event.payload();
    learning.lessons().forEach(lesson -> lessons.persist(new Lesson(learning, lesson)));
    projects
        .held(learning.projectId())
        .filter(project -> project.authority().id().equals(learning.authority().id()))
        .ifPresent(project -> review(project, learning));
  }

  /** It is in review from now on, wherever it was; what was taught came from its own contract. */
  private void review(CommissioningProject project, LearningCaptured learning) {
    project.learned(learning.capturedAt());
    if (project.stage() != Stage.REVIEW) {
      var now = clock.now();
      var move =
          StageMove.plain(
              project.stage(),
              Stage.REVIEW,
              now.atZone(DatabaseClock.ZONE).toLocalDate(),
              now,
              ITSELF,
              "A contract gave its learning back");
      taking.take(
          project,
          move,
          ITSELF,
          List.of(new Evidence("contract", learning.contractId(), learning.supplier())));
    }
  }
}
