package org.socialvalue.evaluation.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socialvalue.evaluation.sealing.Sealing;
import org.socialvalue.kit.document.DocumentStore;
import org.socialvalue.kit.document.Incoming;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.document.TooLarge;
import org.socialvalue.kit.sealing.SealBroken;

/**
 * The bytes of bids' documents: sealed on their way in, opened on their way out, in constant
 * memory. Who may read them is decided by who calls.
 */
@ApplicationScoped
public class BidDocuments {

  private static final int AT_ONCE = 64 * 1024;

  private final DocumentStore store;
  private final Sealing sealing;
  private final long mostBytes;

  public BidDocuments(
      DocumentStore store,
      Sealing sealing,
      @ConfigProperty(name = "evaluation.documents.most-bytes") long mostBytes) {
    this.store = store;
    this.sealing = sealing;
    this.mostBytes = mostBytes;
  }

  /**
   * Takes in a stream to its end, outside any transaction: its sender may be slow.
   *
   * @param id that it will have
   * @param fileName tells a table from other text
   * @throws TooLarge as soon as there is more than may be
   */
  public Received receive(UUID competition, UUID bid, UUID id, String fileName, InputStream content)
      throws IOException, TooLarge {
    var whole = false;
    try {
      var received = copy(competition, bid, id, fileName, content);
      whole = true;
      return received;
    } finally {
      if (!whole) {
        store.discard(id);
      }
    }
  }

  private Received copy(UUID competition, UUID bid, UUID id, String fileName, InputStream content)
      throws IOException, TooLarge {
    try (var into = store.begin(id);
        var sealed = sealed(competition, bid, id, into)) {
      return Incoming.into(sealed, id, fileName, content, mostBytes);
    }
  }

  private OutputStream sealed(UUID competition, UUID bid, UUID id, OutputStream into)
      throws IOException {
    return QuarkusTransaction.joiningExisting()
        .call(() -> sealing.sealing(competition, place(bid, id), into));
  }

  /** Keeps what was received. */
  public void keep(UUID id) {
    store.keep(id);
  }

  /** Lets go of what was received and not kept. */
  public void discard(UUID id) {
    store.discard(id);
  }

  public void remove(UUID id) {
    store.remove(id);
  }

  /**
   * What was received, byte for byte; the caller closes the stream. All of it is checked first, so
   * that nobody gets the beginning of a document that was tampered with further on.
   *
   * @throws SealBroken for what is not as it was sealed
   */
  public InputStream open(UUID competition, UUID bid, UUID id) throws IOException {
    try (var whole = opening(competition, bid, id)) {
      whole.transferTo(OutputStream.nullOutputStream());
    }
    return opening(competition, bid, id);
  }

  private InputStream opening(UUID competition, UUID bid, UUID id) throws IOException {
    return sealing.opening(
        competition, place(bid, id), new BufferedInputStream(store.open(id), AT_ONCE));
  }

  private static String place(UUID bid, UUID id) {
    return "bid " + bid + ", document " + id;
  }
}
