package org.socialvalue.kit.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;

/** Documents that lie as they came in. What has to be sealed goes to the store by itself. */
@ApplicationScoped
public class Documents {

  private final DocumentStore store;
  private final Event<StoreFollows.Kept> kept;
  private final Event<StoreFollows.Removed> removed;

  public Documents(
      DocumentStore store, Event<StoreFollows.Kept> kept, Event<StoreFollows.Removed> removed) {
    this.store = store;
    this.kept = kept;
    this.removed = removed;
  }

  /**
   * Takes a file in and looks at it, outside any transaction: its sender may be slow. Nobody can
   * read it before it is kept; the caller discards it in the end, kept or not.
   *
   * @throws ClientErrorException 413 for a file that grows too large
   * @throws Refused 400 for one that is empty, of a type that may not come in, or unlike its name
   * @throws NotKept where the store takes none now
   */
  public Received receive(
      String fileName, InputStream content, long mostBytes, Set<FileType> allowed) {
    var id = Ids.next();
    var fine = false;
    try (var into = store.begin(id)) {
      var received = Incoming.into(into, id, fileName, content, mostBytes);
      var faults = received.faults(fileName, allowed);
      if (!faults.isEmpty()) {
        throw Refused.invalid(faults);
      }
      fine = true;
      return received;
    } catch (TooLarge e) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!fine) {
        store.discard(id);
      }
    }
  }

  /** Keeps what was received as long as the transaction that runs does not fail. */
  public void keep(Received received) {
    kept.fire(new StoreFollows.Kept(received.id()));
    store.keep(received.id());
  }

  /** Lets go of what was received and not kept; nothing where it was. */
  public void discard(Received received) {
    store.discard(received.id());
  }

  /** Removes what was kept, once the transaction that runs has succeeded. */
  public void remove(UUID id) {
    removed.fire(new StoreFollows.Removed(id));
  }

  /** The bytes of what is kept; the caller closes the stream. */
  public InputStream open(UUID id) throws IOException {
    return store.open(id);
  }
}
