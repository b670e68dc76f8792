package org.socialvalue.kit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** Where the bytes of documents lie. Knows neither keys nor whose they are. */
public interface DocumentStore {

  /**
   * Begins a document that nobody can read before it is kept; the caller closes the stream.
   *
   * @throws NotKept where it can't be written down, also by what is written to the stream
   */
  OutputStream begin(UUID id);

  /**
   * Keeps what was begun, whole or not at all.
   *
   * @throws NotKept where it can't be
   */
  void keep(UUID id);

  /** Lets go of what was begun and not kept; nothing where it was. */
  void discard(UUID id);

  /** The bytes of what is kept; the caller closes the stream. */
  InputStream open(UUID id) throws IOException;

  /** Removes what is kept; nothing where there is nothing. */
  void remove(UUID id);
}
