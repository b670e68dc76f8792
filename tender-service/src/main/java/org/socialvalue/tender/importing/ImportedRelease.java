package org.socialvalue.tender.importing;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.tender.project.CommissioningProject;
import org.socialvalue.tender.publication.Tender;

/** A release as it was imported, word for word. Written once: what comes later is put on it. */
@Entity
class ImportedRelease {

  /** Takes back each number and text that it wrote, and writes nothing that a database can't. */
  private static final JsonMapper MAPPER = mapper();

  @Id private UUID id;
  private String authorityId;
  private String ocid;
  private String release;

  @SuppressWarnings("UnusedVariable") // only queries read it
  private int number;

  private UUID projectId;
  private UUID tenderId;
  private @Nullable String body;

  @SuppressWarnings("UnusedVariable") // only people who look into the database read it
  private Instant importedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected ImportedRelease() {}

  /**
   * @param number how many of its process came before
   */
  ImportedRelease(
      CommissioningProject project,
      Tender tender,
      String ocid,
      Part part,
      int number,
      Instant now) {
    this.id = Ids.next();
    this.authorityId = project.authority().id();
    this.ocid = ocid;
    this.release = part.key();
    this.number = number;
    this.projectId = project.id();
    this.tenderId = tender.id();
    this.body = written(part.release());
    this.importedAt = now;
  }

  UUID id() {
    return id;
  }

  String authorityId() {
    return authorityId;
  }

  String ocid() {
    return ocid;
  }

  String release() {
    return release;
  }

  UUID projectId() {
    return projectId;
  }

  UUID tenderId() {
    return tenderId;
  }

  /** Null for one that was imported before releases were kept. */
  @Nullable Part part() {
    return body == null ? null : new Part(null, read(body));
  }

  private static JsonMapper mapper() {
    var mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNumberLength(10_000).build());
    return mapper;
  }

  private static String written(ObjectNode release) {
    try {
      return MAPPER.writeValueAsString(release);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode read(String body) {
    try {
      return MAPPER.readValue(body, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
