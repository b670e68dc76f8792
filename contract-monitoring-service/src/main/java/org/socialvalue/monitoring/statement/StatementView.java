package org.socialvalue.monitoring.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Json;
import org.socialvalue.monitoring.contract.Side;
import org.socialvalue.monitoring.report.Content;
import org.socialvalue.monitoring.report.Content.StoryReference;
import org.socialvalue.monitoring.report.DocumentKind;
import org.socialvalue.monitoring.story.MediaView;
import org.socialvalue.monitoring.story.Told;

/**
 * A statement with what it says.
 *
 * @param sha256 of the canonical JSON (RFC 8785) of {@code signed}; a signature names it
 * @param signed what is signed: it follows the data while this is a draft
 * @param stories the stories that it refers to, with their words while their consent holds
 * @param etag the version that a change of it names in If-Match
 */
public record StatementView(
    UUID id,
    UUID contractId,
    DocumentKind kind,
    LocalDate from,
    LocalDate to,
    int edition,
    StatementState state,
    String sha256,
    Signed signed,
    List<ToldStory> stories,
    @Nullable Signature authoritySignature,
    @Nullable Signature providerSignature,
    @Nullable Instant frozenAt,
    String etag) {

  /**
   * A story that the statement refers to.
   *
   * @param title null once it was withdrawn
   * @param text null once it was withdrawn
   * @param media its pictures, sounds and films, where their bytes are; none once it was withdrawn
   * @param unchanged whether title and words are those that were referred to
   */
  public record ToldStory(
      UUID storyId,
      UUID commitmentId,
      boolean withdrawn,
      @Nullable String title,
      @Nullable String text,
      boolean firstHand,
      List<MediaView> media,
      boolean unchanged) {

    static ToldStory of(StoryReference reference, @Nullable Told told) {
      return new ToldStory(
          reference.storyId(),
          reference.commitmentId(),
          told == null,
          told == null ? null : told.title(),
          told == null ? null : told.text(),
          reference.firstHand(),
          told == null ? List.of() : told.media(),
          told != null && told.sha256().equals(reference.sha256()));
    }
  }

  static StatementView of(Statement statement, Signed signed, List<Told> told) {
    Map<UUID, Told> held = told.stream().collect(Collectors.toMap(Told::id, Function.identity()));
    Content content = signed.content();
    var hash = statement.sha256();
    return new StatementView(
        statement.id(),
        statement.contractId(),
        statement.kind(),
        statement.told().from(),
        statement.told().to(),
        statement.edition(),
        statement.state(),
        hash == null ? Json.sha256(Json.canonical(signed)) : hash,
        signed,
        content.stories().stream()
            .map(reference -> ToldStory.of(reference, held.get(reference.storyId())))
            .toList(),
        statement.signatureOf(Side.AUTHORITY),
        statement.signatureOf(Side.PROVIDER),
        statement.frozenAt(),
        "\"" + statement.version() + "\"");
  }
}
