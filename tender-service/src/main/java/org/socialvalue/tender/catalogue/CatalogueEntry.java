package org.socialvalue.tender.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Aggregate;

/** One version of an authority's own entry. What it says stays; changed words are a new version. */
@Entity
public class CatalogueEntry extends Aggregate {

  private String authorityId;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  private String code;
  private int number;

  @Enumerated(EnumType.STRING)
  private @Nullable OutcomeCategory category;

  private @Nullable String priority;

  /** Only queries read it. */
  @SuppressWarnings("UnusedVariable")
  private String words;

  @JdbcTypeCode(SqlTypes.JSON)
  private CatalogueItem content;

  private Instant importedAt;
  private boolean superseded;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Retirement retirement;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected CatalogueEntry() {}

  CatalogueEntry(UUID id, String authority, int number, CatalogueItem content, Instant at) {
    super(id);
    this.authorityId = authority;
    this.kind = content.kind();
    this.code = content.code();
    this.number = number;
    this.category = content.category();
    this.priority = content.priority();
    this.words = content.words();
    this.content = content;
    this.importedAt = at;
  }

  boolean says(CatalogueItem item) {
    return Json.canonical(content).equals(Json.canonical(item));
  }

  void supersede() {
    superseded = true;
  }

  void retire(Retirement retired) {
    retirement = retired;
  }

  CatalogueRef ref() {
    return new CatalogueRef(code, number);
  }

  CatalogueItem content() {
    return content;
  }

  CatalogueView view() {
    return new CatalogueView(
        code,
        number,
        authorityId,
        kind,
        content.title(),
        category,
        priority,
        content.measure(),
        content.proxy(),
        content.provenance(),
        importedAt,
        superseded,
        retirement);
  }

  boolean isRetired() {
    return retirement != null;
  }
}
