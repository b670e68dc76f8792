package org.socialvalue.tender.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** A folder: what comes in lies in {@code incoming} until it is renamed to its id. */
@ApplicationScoped
public class FolderStore implements DocumentStore {

  private static final Logger LOG = Logger.getLogger(FolderStore.class);
  private static final int AT_ONCE = 64 * 1024;

  private final Path folder;

  public FolderStore(@ConfigProperty(name = "tender.documents.folder") Path folder) {
    this.folder = folder;
  }

  @Override
  public ReceivedFile receive(InputStream content, long mostBytes) throws IOException, TooLarge {
    var incoming = Files.createDirectories(folder.resolve("incoming"));
    var file = Files.createTempFile(incoming, "", ".part");
    var whole = false;
    try {
      var received = copy(content, file, mostBytes);
      whole = true;
      return received;
    } finally {
      if (!whole) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static ReceivedFile copy(InputStream content, Path file, long mostBytes)
      throws IOException, TooLarge {
    var digest = sha256();
    var buffer = new byte[AT_ONCE];
    long bytes = 0;
    try (var out = Files.newOutputStream(file)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        bytes += read;
        if (bytes > mostBytes) {
          throw new TooLarge();
        }
        digest.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
    }
    return new ReceivedFile(file, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void keep(ReceivedFile received, UUID id) throws IOException {
    Files.move(received.at(), place(id), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void discard(ReceivedFile received) {
    delete(received.at());
  }

  @Override
  public InputStream open(UUID id) throws IOException {
    return Files.newInputStream(place(id));
  }

  @Override
  public void remove(UUID id) {
    delete(place(id));
  }

  private Path place(UUID id) {
    return folder.resolve(id.toString());
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warnf("event=file-not-deleted file=%s reason=%s", file.getFileName(), e.getMessage());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
