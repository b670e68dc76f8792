package org.socialvalue.tender.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socialvalue.events.LocalizedText;

/**
 * A document as data: sections in the order they are read, each with blocks of a few plain kinds. A
 * page shows it; a program reads sections by {@code id} and tables by their columns' {@code key}.
 *
 * @param title of the project
 * @param authority the name of the council
 */
public record Document(
    DocumentKind kind,
    UUID projectId,
    LocalizedText title,
    String authority,
    List<Section> sections) {

  /**
   * @param id unique within the document, stable from version to version
   */
  public record Section(String id, LocalizedText heading, List<Block> blocks) {}

  /** A part of a section. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Gap.class, name = "gap"),
    @JsonSubTypes.Type(value = Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Table.class, name = "table"),
    @JsonSubTypes.Type(value = Quotes.class, name = "quotes")
  })
  @Schema(
      oneOf = {Paragraph.class, Gap.class, Facts.class, Table.class, Quotes.class},
      discriminatorProperty = "type",
      discriminatorMapping = {
        @DiscriminatorMapping(value = "paragraph", schema = Paragraph.class),
        @DiscriminatorMapping(value = "gap", schema = Gap.class),
        @DiscriminatorMapping(value = "facts", schema = Facts.class),
        @DiscriminatorMapping(value = "table", schema = Table.class),
        @DiscriminatorMapping(value = "quotes", schema = Quotes.class)
      })
  public sealed interface Block {}

  /** Running text; line breaks as they were written. */
  public record Paragraph(LocalizedText text) implements Block {}

  /** Something that should be here and is missing; it is said rather than left out. */
  public record Gap(LocalizedText text) implements Block {}

  /** Names with what they stand for. */
  public record Facts(List<Fact> facts) implements Block {}

  public record Fact(LocalizedText name, LocalizedText value) {}

  /**
   * @param rows one cell for each column, in their order; the first names the row
   */
  public record Table(
      String id, LocalizedText caption, List<Column> columns, List<List<LocalizedText>> rows)
      implements Block {}

  /**
   * @param key unique within the table, stable from version to version
   */
  public record Column(String key, LocalizedText heading) {}

  /** What people and providers said, only as far as it may be shown. */
  public record Quotes(List<Quote> quotes) implements Block {}

  /**
   * @param contributionId whose words these are, a contribution or a provider's concern; the words
   *     themselves stand beside the document, so that they can be taken back without touching what
   *     was frozen
   * @param by the group, never a person; the number of the concern
   */
  public record Quote(UUID contributionId, LocalizedText by) {}
}
