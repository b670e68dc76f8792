package org.socialvalue.tender.datapack;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.tender.project.Stage;

/** The data pack of a project, under the project's own identifier. */
@Entity
public class DataPack extends Aggregate {

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PackOfStep> steps;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected DataPack() {}

  DataPack(UUID project) {
    super(project);
    this.steps = List.of();
  }

  /** Writes it anew; how it stood in an earlier step is kept. */
  void write(Stage step, PackContent content, Actor actor, Instant at) {
    var written = new ArrayList<>(steps);
    if (!written.isEmpty() && written.getLast().step() == step) {
      written.removeLast();
    }
    written.add(new PackOfStep(step, content, actor.id(), actor.name(), at));
    steps = List.copyOf(written);
  }

  public PackFacts facts() {
    return new PackFacts(steps);
  }
}
