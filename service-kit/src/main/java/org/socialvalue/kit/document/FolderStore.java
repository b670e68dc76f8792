package org.socialvalue.kit.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A folder: what comes in lies in {@code incoming} until it is renamed to its id. What a crash left
 * there goes when the next comes in: nothing was written to it for an hour.
 */
@ApplicationScoped
public class FolderStore implements DocumentStore {

  private static final Logger LOG = Logger.getLogger(FolderStore.class);
  private static final Duration LEFT_AFTER = Duration.ofHours(1);

  private final Path folder;

  public FolderStore(@ConfigProperty(name = "documents.folder") Path folder) {
    this.folder = folder;
  }

  @Override
  public OutputStream begin(UUID id) {
    try {
      var incoming = Files.createDirectories(folder.resolve("incoming"));
      forgetLeftovers(incoming, Instant.now().minus(LEFT_AFTER));
      return new Telling(Files.newOutputStream(incoming(id)));
    } catch (IOException e) {
      throw new NotKept(e);
    }
  }

  /** It is on the disk, and in its place, before anybody is told that it was kept. */
  @Override
  public void keep(UUID id) {
    try {
      force(incoming(id), StandardOpenOption.WRITE);
      Files.move(incoming(id), place(id), StandardCopyOption.ATOMIC_MOVE);
      force(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      throw new NotKept(e);
    }
  }

  private static void force(Path path, StandardOpenOption open) throws IOException {
    try (var channel = FileChannel.open(path, open)) {
      channel.force(true);
    }
  }

  /** Tells a folder that takes no more from a sender who sends no more. */
  private static final class Telling extends OutputStream {

    private final OutputStream file;

    Telling(OutputStream file) {
      this.file = file;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int many) {
      try {
        file.write(bytes, from, many);
      } catch (IOException e) {
        throw new NotKept(e);
      }
    }

    @Override
    public void close() {
      try {
        file.close();
      } catch (IOException e) {
        throw new NotKept(e);
      }
    }
  }

  @Override
  public void discard(UUID id) {
    delete(incoming(id));
  }

  @Override
  public InputStream open(UUID id) throws IOException {
    return Files.newInputStream(place(id));
  }

  @Override
  public void remove(UUID id) {
    delete(place(id));
  }

  private static void forgetLeftovers(Path incoming, Instant before) throws IOException {
    try (var files = Files.newDirectoryStream(incoming)) {
      for (var file : files) {
        if (lastWritten(file).isBefore(before)) {
          LOG.infof("event=leftover-removed file=%s", file.getFileName());
          delete(file);
        }
      }
    }
  }

  /** Of one that is gone meanwhile: now. */
  private static Instant lastWritten(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    } catch (NoSuchFileException e) {
      return Instant.now();
    }
  }

  private Path incoming(UUID id) {
    return folder.resolve("incoming").resolve(id.toString());
  }

  private Path place(UUID id) {
    return folder.resolve(id.toString());
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warnf("event=file-not-deleted file=%s", file.getFileName());
    }
  }
}
