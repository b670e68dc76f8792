package org.socialvalue.tender.redesign;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;

/** An option to redesign the service, on the table until it is withdrawn. */
@Entity
public class RedesignOption extends Aggregate {

  private UUID projectId;

  @JdbcTypeCode(SqlTypes.JSON)
  private DescribeOption described;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Withdrawal withdrawal;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RedesignOption() {}

  RedesignOption(UUID id, UUID projectId, DescribeOption described) {
    super(id);
    this.projectId = projectId;
    this.described = described;
  }

  void describe(DescribeOption anew) {
    described = anew;
  }

  void withdraw(Withdrawal taken) {
    withdrawal = taken;
  }

  boolean isOnTheTable() {
    return withdrawal == null;
  }

  UUID projectId() {
    return projectId;
  }

  DescribeOption described() {
    return described;
  }

  public OptionFacts facts() {
    return new OptionFacts(id(), version(), described, withdrawal);
  }
}
