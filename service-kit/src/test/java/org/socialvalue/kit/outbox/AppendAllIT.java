package org.socialvalue.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.app.KitTest;
import org.socialvalue.kit.app.Note;
import org.socialvalue.kit.app.NoteWritten;
import org.socialvalue.kit.outbox.Outbox.Telling;
import org.socialvalue.kit.persistence.Ids;

@KitTest
class AppendAllIT {

  @Inject Outbox outbox;
  @Inject EntityManager db;

  @Test
  void eachAggregateIsRaisedOnceAndItsEventsKeepTheirOrder() {
    var notes = notes();

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.appendAll(
                    Note.class,
                    NoteWritten.TYPE,
                    List.of(
                        telling(notes.getFirst(), "one"),
                        telling(notes.getLast(), "two"),
                        telling(notes.getFirst(), "three"))));

    assertThat(notes.stream().map(this::version)).containsExactly(1L, 1L);
    assertThat(payloads(notes.getFirst())).hasSize(2);
    assertThat(payloads(notes.getFirst()).getFirst()).contains("one");
    assertThat(payloads(notes.getFirst()).getLast()).contains("three");
    assertThat(payloads(notes.getLast())).hasSize(1);
  }

  @Test
  void anEventOfNobodyTakesAllOfThemBack() {
    var note = notes().getFirst();

    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            outbox.appendAll(
                                Note.class,
                                NoteWritten.TYPE,
                                List.of(telling(note, "kept?"), telling(Ids.next(), "whose?")))))
        .isInstanceOf(IllegalStateException.class);

    assertThat(version(note)).isZero();
    assertThat(payloads(note)).isEmpty();
  }

  private List<UUID> notes() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Stream.generate(() -> new Note(Ids.next(), "kit", "a note"))
                    .limit(2)
                    .peek(db::persist)
                    .map(Note::id)
                    .toList());
  }

  private static Telling telling(UUID note, String text) {
    return new Telling(note, new NoteWritten(note, text));
  }

  private long version(UUID note) {
    return QuarkusTransaction.requiringNew().call(() -> db.find(Note.class, note).version());
  }

  @SuppressWarnings("unchecked")
  private List<String> payloads(UUID note) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                db.createNativeQuery(
                        "select payload from outbox where aggregate_id = :note order by id",
                        String.class)
                    .setParameter("note", note)
                    .getResultList());
  }
}
