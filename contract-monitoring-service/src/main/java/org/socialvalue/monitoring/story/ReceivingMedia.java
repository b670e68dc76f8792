package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.document.FileName;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;

/** Takes a file in outside any transaction, once it is clear that the caller may hand it in. */
@ApplicationScoped
class ReceivingMedia {

  private final SeenStories seen;
  private final Documents documents;
  private final DatabaseClock clock;
  private final long mostBytes;

  ReceivingMedia(
      SeenStories seen,
      Documents documents,
      DatabaseClock clock,
      @ConfigProperty(name = "monitoring.documents.most-bytes") long mostBytes) {
    this.seen = seen;
    this.documents = documents;
    this.clock = clock;
    this.mostBytes = mostBytes;
  }

  /**
   * @throws ClientErrorException 413 for a file that grows too large
   * @throws Refused 404 for another's story, 400 for a file that is none of the types, 409 where
   *     the consent no longer holds
   */
  Received receive(UUID storyId, @Nullable String fileName, InputStream content) {
    seen.seen(storyId).requireTold(clock.today());
    var fault = FileName.fault(fileName, MediaKind.all());
    if (fault.isPresent() || fileName == null) {
      throw Refused.invalid(fault.stream().toList());
    }
    var kind = MediaKind.of(fileName).orElseThrow();
    return documents.receive(
        fileName, content, Math.min(mostBytes, kind.mostBytes()), kind.types());
  }
}
