package org.socialvalue.monitoring.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.socialvalue.kit.page.SortKey;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Refused;

/** A measure that contracts share. Everybody reads it; the authority that keeps it changes it. */
@Entity
@Table(name = "catalogue_measure")
public class CatalogueMeasure extends Aggregate {

  /** What a list of measures is sorted by. */
  static final Sorting<CatalogueMeasure> SORTING =
      Sorting.by(CatalogueMeasure::id, SortKey.text("code", "code", CatalogueMeasure::code));

  private String authorityId;
  private String code;
  private int latest;
  private boolean retired;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CatalogueMeasure() {}

  CatalogueMeasure(UUID id, String authorityId, String code) {
    super(id);
    this.authorityId = authorityId;
    this.code = code;
    this.latest = 1;
    this.retired = false;
  }

  int nextVersion() {
    requireStanding();
    latest = latest + 1;
    return latest;
  }

  /** No new KPI should take it up; those that have it keep it. */
  void retire() {
    requireStanding();
    retired = true;
  }

  private void requireStanding() {
    if (retired) {
      throw Refused.conflict("The measure was retired");
    }
  }

  String authorityId() {
    return authorityId;
  }

  String code() {
    return code;
  }

  int latest() {
    return latest;
  }

  boolean isRetired() {
    return retired;
  }
}
