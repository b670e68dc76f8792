package org.socialvalue.tender.learning;

import jakarta.enterprise.context.ApplicationScoped;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.kit.inbox.ReceivedEvent;
import org.socialvalue.tender.project.ProjectRepository;

/** Keeps what a contract taught, and moves its project into the review stage. */
@ApplicationScoped
public class LearningFromContracts implements EventHandler<LearningCaptured> {

  private final Lessons lessons;
  private final ProjectRepository projects;

  public LearningFromContracts(Lessons lessons, ProjectRepository projects) {
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
        .findByIdOptional(learning.projectId())
        .filter(project -> project.authority().id().equals(learning.authority().id()))
        .ifPresent(project -> project.learned(learning.capturedAt()));
  }
}
