package org.socialvalue.evaluation.panel;

import jakarta.persistence.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** Who evaluates a competition. */
@Entity
public class Panel extends Aggregate {

  private UUID competitionId;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
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

  public Optional<PanelMember> member(String userId) {
    return members.stream().filter(member -> member.userId().equals(userId)).findFirst();
  }

  /** Those whose marks are waited for, in the panel's order. */
  public List<String> markers() {
    return members.stream().filter(PanelMember::marksAnything).map(PanelMember::userId).toList();
  }

  /** Those who mark a question, in the panel's order. */
  public List<String> markersOf(String questionId) {
    return members.stream()
        .filter(member -> member.marks(questionId))
        .map(PanelMember::userId)
        .toList();
  }

  /** The chair first, then the evaluators: who of them is free leads the moderation of a bid. */
  List<String> inOrderOfLead() {
    var chairFirst = Comparator.comparing((PanelMember member) -> !member.chair());
    return members.stream()
        .filter(member -> member.chair() || member.marksAnything())
        .sorted(chairFirst)
        .map(PanelMember::userId)
        .toList();
  }

  public boolean isChair(String userId) {
    return members.stream().anyMatch(m -> m.chair() && m.userId().equals(userId));
  }
}
