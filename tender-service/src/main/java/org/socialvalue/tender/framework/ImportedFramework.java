package org.socialvalue.tender.framework;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.kit.persistence.Aggregate;

/** One version of an authority's own framework. It is written once; what changes is a new one. */
@Entity
@Immutable
public class ImportedFramework extends Aggregate {

  private String authorityId;
  private String code;
  private int number;
  private LocalDate validFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  private Framework content;

  private Instant importedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ImportedFramework() {}

  ImportedFramework(UUID id, String authority, Framework content, Instant at) {
    super(id);
    this.authorityId = authority;
    this.code = content.code();
    this.number = content.version();
    this.validFrom = content.validFrom();
    this.content = content;
    this.importedAt = at;
  }

  String authorityId() {
    return authorityId;
  }

  String code() {
    return code;
  }

  int number() {
    return number;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  Framework content() {
    return content;
  }

  Instant importedAt() {
    return importedAt;
  }
}
