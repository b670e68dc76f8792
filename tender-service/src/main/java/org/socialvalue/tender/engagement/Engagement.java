package org.socialvalue.tender.engagement;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.persistence.Aggregate;

/** An engagement of a project. Written once: what was said is not said again differently. */
@Entity
public class Engagement extends Aggregate {

  private UUID projectId;

  @JdbcTypeCode(SqlTypes.JSON)
  private HeldEngagement held;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Engagement() {}

  Engagement(UUID id, UUID projectId, HeldEngagement held) {
    super(id);
    this.projectId = projectId;
    this.held = held;
  }

  public UUID projectId() {
    return projectId;
  }

  public EngagementFacts facts() {
    return new EngagementFacts(id(), held);
  }
}
