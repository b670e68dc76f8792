package org.socialvalue.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second stack off a folder. The system itself lets go of it when its holder ends, in
 * whatever way, so it never has to be cleared by hand.
 */
final class StackLock implements AutoCloseable {

  private final FileChannel channel;

  private StackLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws StackFailure when another stack holds it, naming its process
   */
  static StackLock on(Path folder) {
    Path holder = folder.resolve("run.pid");
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        String pid = Files.exists(holder) ? Files.readString(holder).strip() : "unknown";
        throw new StackFailure(
            "A stack is already running over %s (process %s). Stop it with Ctrl-C where it runs, or: kill %s"
                .formatted(folder, pid, pid));
      }
      Files.writeString(holder, ProcessHandle.current().pid() + "\n");
      return new StackLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("could not lock " + folder, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("could not let go of the lock", e);
    }
  }
}
