package org.socialvalue.kit.app;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.socialvalue.kit.persistence.Aggregate;

@Entity
public class Note extends Aggregate {

  private String org;
  private String text;

  @SuppressWarnings("NullAway.Init")
  protected Note() {}

  public Note(UUID id, String org, String text) {
    super(id);
    this.org = org;
    this.text = text;
  }

  void change(String newText) {
    text = newText;
  }

  String org() {
    return org;
  }

  NoteView view() {
    return new NoteView(id(), text);
  }
}
