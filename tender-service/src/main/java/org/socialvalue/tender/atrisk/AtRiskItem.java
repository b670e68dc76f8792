package org.socialvalue.tender.atrisk;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;

/** Something of value that a project could lose. It stays in the register, whatever its fate. */
@Entity
public class AtRiskItem extends Aggregate {

  /** What a list of items at risk is sorted by. */
  static final Sorting<AtRiskItem> SORTING = Sorting.by(AtRiskItem::id);

  private UUID projectId;

  @JdbcTypeCode(SqlTypes.JSON)
  private DescribeAtRisk described;

  private @Nullable UUID lineage;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Inherited inherited;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Fate fate;

  /** Only queries read it: the outcome that the fate names. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable UUID protectedBy;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected AtRiskItem() {}

  /**
   * @param lineage the outcome that it is, where an earlier contract taught it
   * @param inherited what that contract said of it
   */
  public AtRiskItem(
      UUID id,
      UUID projectId,
      DescribeAtRisk described,
      @Nullable UUID lineage,
      @Nullable Inherited inherited) {
    super(id);
    this.projectId = projectId;
    this.described = described;
    this.lineage = lineage;
    this.inherited = inherited;
  }

  void describe(DescribeAtRisk anew) {
    described = anew;
  }

  void decide(Fate decided) {
    fate = decided;
    protectedBy = decided.outcomeId();
  }

  UUID projectId() {
    return projectId;
  }

  public DescribeAtRisk described() {
    return described;
  }

  public @Nullable UUID lineage() {
    return lineage;
  }

  public @Nullable Inherited inherited() {
    return inherited;
  }

  public @Nullable Fate fate() {
    return fate;
  }
}
