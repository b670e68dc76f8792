package org.socialvalue.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.socialvalue.kit.inbox.EventHandler;
import org.socialvalue.kit.inbox.ReceivedEvent;

/** Writes down each note it hears of; chokes on poison until it is cured. */
@ApplicationScoped
public class NoteHeard implements EventHandler<NoteWritten> {

  private final EntityManager db;
  private volatile boolean cured;

  public NoteHeard(EntityManager db) {
    this.db = db;
  }

  public void cure() {
    cured = true;
  }

  @Override
  public String type() {
    return NoteWritten.TYPE;
  }

  @Override
  public Class<NoteWritten> payload() {
    return NoteWritten.class;
  }

  @Override
  public void handle(ReceivedEvent<NoteWritten> event) {
    db.createNativeQuery("insert into heard (note_id, text) values (:id, :text)")
        .setParameter("id", event.payload().noteId())
        .setParameter("text", event.payload().text())
        .executeUpdate();
    if (event.payload().text().contains("poison") && !cured) {
      throw new IllegalArgumentException("cannot stomach this");
    }
  }
}
