package org.socialvalue.evaluation.panel;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** Who evaluates a competition. */
@Entity
public class Panel extends Aggregate {

  private UUID competitionId;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PanelMember> members;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Panel() {}

  Panel(UUID competitionId, List<PanelMember> members) {
    super(Ids.next());
    this.competitionId = competitionId;
    this.members = List.copyOf(members);
  }

  void replace(List<PanelMember> others) {
    members = List.copyOf(others);
  }

  public UUID competitionId() {
    return competitionId;
  }

  public List<PanelMember> members() {
    return members;
  }

  public boolean has(String userId) {
    return members.stream().anyMatch(member -> member.userId().equals(userId));
  }

  public boolean isChair(String userId) {
    return members.stream().anyMatch(m -> m.chair() && m.userId().equals(userId));
  }
}
