package org.socialvalue.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.audit.AuditTrail;
import org.socialvalue.kit.http.Versions;
import org.socialvalue.kit.json.Differences;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.outbox.Outbox;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Overtaking;
import org.socialvalue.kit.problem.Refused;

@ApplicationScoped
public class Notes {

  private final EntityManager db;
  private final Outbox outbox;
  private final AuditTrail audit;

  public Notes(EntityManager db, Outbox outbox, AuditTrail audit) {
    this.db = db;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Transactional
  public Note write(Actor actor, String text) {
    var note = new Note(Ids.next(), actor.org(), text);
    db.persist(note);
    return changed(note, actor, "note written", null);
  }

  @Transactional
  public Note change(Actor actor, UUID id, @Nullable String ifMatch, String text) {
    var note = find(actor, id);
    var before = note.view();
    Versions.require(ifMatch, note, read -> since(read, before, new NoteView(id, text)));
    note.change(text);
    return changed(note, actor, "note changed", before);
  }

  /** Leaves its result open, and so holds a connection as long as the request lasts. */
  Note readCarelessly(Actor actor, UUID id) {
    return db.createQuery("from Note where id = :id", Note.class)
        .setParameter("id", id)
        .getResultStream()
        .filter(note -> actor.actsFor(note.org()))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("note"));
  }

  private List<Overtaking> since(long read, NoteView present, NoteView asked) {
    return audit
        .stateAt(present.id(), read)
        .map(state -> Json.read(state, NoteView.class))
        .map(
            known ->
                Overtaking.of(
                    Differences.between(known, present, List.of()),
                    Differences.between(known, asked, List.of())))
        .orElse(List.of());
  }

  private Note changed(Note note, Actor actor, String what, @Nullable Object before) {
    audit.append(note, actor, what, before, note.view());
    outbox.append(note, NoteWritten.TYPE, new NoteWritten(note.id(), note.view().text()));
    return note;
  }

  @Transactional
  public Note find(Actor actor, UUID id) {
    var note = db.find(Note.class, id);
    if (note == null || !actor.actsFor(note.org())) {
      throw Refused.notFound("note");
    }
    return note;
  }

  @Transactional
  public List<Note> page(Actor actor, PageRequest page) {
    return db.createQuery(
            "from Note n where n.org = :org and n.id > :after order by n.id", Note.class)
        .setParameter("org", actor.org())
        .setParameter("after", page.floor())
        .setMaxResults(page.rows())
        .getResultList();
  }
}
