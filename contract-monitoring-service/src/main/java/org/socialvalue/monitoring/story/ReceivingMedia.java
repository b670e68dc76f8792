package org.socialvalue.monitoring.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.document.Documents;
import org.socialvalue.kit.document.FileName;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.document.TellingFileType;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.story.media.NotWhole;
import org.socialvalue.monitoring.story.media.Picture;
import org.socialvalue.monitoring.story.media.Watched;

/** Takes a file in outside any transaction, once it is clear that the caller may hand it in. */
@ApplicationScoped
class ReceivingMedia {

  private static final String STAYS =
      "Beside sound and picture the file has more that plays along, such as a track of data or a"
          + " second sound. It stays, since the file would not play without it, and may tell of"
          + " places, times or people: where it must not, take this file away again and save it"
          + " anew without it.";

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
   * @throws Refused 404 for another's story, 400 for a file that is none of the types or not whole,
   *     409 where the consent no longer holds
   */
  Taken receive(UUID storyId, @Nullable String fileName, InputStream content) {
    seen.seen(storyId).requireTold(clock.today());
    var fault = FileName.fault(fileName, MediaKind.all());
    if (fault.isPresent() || fileName == null) {
      throw Refused.invalid(fault.stream().toList());
    }
    var kind = MediaKind.of(fileName).orElseThrow();
    return kind == MediaKind.PICTURE
        ? new Taken(picture(fileName, content), null)
        : playing(kind, fileName, content);
  }

  /** Taken in whole, since it is cleaned before anything of it is stored. */
  private Received picture(String fileName, InputStream content) {
    long most = most(MediaKind.PICTURE);
    try {
      var file = content.readNBytes((int) most + 1);
      return documents.receive(
          fileName,
          new ByteArrayInputStream(file.length > most ? file : cleaned(fileName, file)),
          most,
          MediaKind.PICTURE.types());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is no picture at all is left as it is, to be refused as that. */
  private static byte[] cleaned(String fileName, byte[] file) {
    var telling = new TellingFileType();
    telling.see(file, file.length);
    var type = telling.type(fileName).filter(MediaKind.PICTURE.types()::contains);
    try {
      return type.isPresent() ? Picture.cleaned(type.get(), file) : file;
    } catch (NotWhole e) {
      throw Refused.invalid("", e.why());
    }
  }

  private Taken playing(MediaKind kind, String fileName, InputStream content) {
    var watched = new Watched(kind.type(fileName), content);
    var received = documents.receive(fileName, watched, most(kind), kind.types());
    if (!watched.isWhole()) {
      documents.discard(received);
      throw Refused.invalid(
          "", "is not whole: it is cut short, goes on after its end, or has nothing to play");
    }
    return new Taken(received, watched.keepsTraces() ? STAYS : null);
  }

  private long most(MediaKind kind) {
    return Math.min(mostBytes, kind.mostBytes());
  }
}
