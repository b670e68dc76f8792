package org.socialvalue.kit.document;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file could not be written down, because there is no room for it, say, or its folder is away. It
 * is nobody's who sent it: they are asked to send it again later, and who runs the service reads of
 * it in the log.
 */
public final class NotKept extends UncheckedIOException {

  private static final long serialVersionUID = 1;

  NotKept(IOException cause) {
    super("A file could not be kept", cause);
  }
}
