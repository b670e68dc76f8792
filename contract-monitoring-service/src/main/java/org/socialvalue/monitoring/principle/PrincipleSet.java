package org.socialvalue.monitoring.principle;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;

/** The principles and the scale of an authority. A change is a new version. */
@Entity
@Immutable
@Table(name = "principle_set")
public class PrincipleSet extends Aggregate {

  private String authorityId;
  private int number;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Principle> principles;

  @JdbcTypeCode(SqlTypes.JSON)
  private Scale scale;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected PrincipleSet() {}

  PrincipleSet(String authorityId, int number, List<Principle> principles, Scale scale) {
    super(Ids.next());
    this.authorityId = authorityId;
    this.number = number;
    this.principles = List.copyOf(principles);
    this.scale = scale;
  }

  boolean isDefault() {
    return authorityId.equals("*");
  }

  /** A change is another set, so its number is the version; 0 while there is none of its own. */
  int tag() {
    return isDefault() ? 0 : number;
  }

  int number() {
    return number;
  }

  List<Principle> principles() {
    return principles;
  }

  Scale scale() {
    return scale;
  }
}
