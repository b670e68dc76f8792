package org.socialvalue.tender.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Where the bytes of documents lie. A document is received first, under no name that anybody could
 * read it by, and kept once everything about it is in order.
 */
public interface DocumentStore {

  /**
   * Takes in a stream to its end.
   *
   * @param mostBytes reading stops as soon as there are more
   * @throws TooLarge when there are
   */
  ReceivedFile receive(InputStream content, long mostBytes) throws IOException, TooLarge;

  /** Keeps what was received, whole or not at all. */
  void keep(ReceivedFile received, UUID id) throws IOException;

  /** Lets go of what was received and not kept; nothing where it was. */
  void discard(ReceivedFile received);

  /** The bytes of what is kept; the caller closes the stream. */
  InputStream open(UUID id) throws IOException;

  /** Removes what is kept; nothing where there is nothing. */
  void remove(UUID id);

  /** More came than may. */
  final class TooLarge extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
