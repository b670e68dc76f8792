package org.socialvalue.tender.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.tender.project.Stage;

/**
 * A document as it stood when its stage closed. Kept as its canonical JSON, byte for byte, so that
 * anybody can compute the hash again.
 */
@Entity
public class FrozenDocument {
  @Id private UUID id;

  /** Only queries read it. */
  @SuppressWarnings("UnusedVariable")
  private UUID projectId;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private int number;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private String content;
  private String sha256;
  private Instant frozenAt;
  private String who;
  private String whoName;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected FrozenDocument() {}

  FrozenDocument(Document document, int number, Actor actor, Instant at) {
    this.id = Ids.next();
    this.projectId = document.projectId();
    this.kind = document.kind();
    this.number = number;
    this.stage = document.kind().frozenWith();
    this.content = Json.canonical(document);
    this.sha256 = Json.sha256(content);
    this.frozenAt = at;
    this.who = actor.id();
    this.whoName = actor.name();
  }

  UUID id() {
    return id;
  }

  int number() {
    return number;
  }

  String sha256() {
    return sha256;
  }

  Document document() {
    return Json.read(content.getBytes(StandardCharsets.UTF_8), Document.class);
  }

  FrozenDocumentView view() {
    return new FrozenDocumentView(kind, number, stage, frozenAt, who, whoName, sha256);
  }
}
