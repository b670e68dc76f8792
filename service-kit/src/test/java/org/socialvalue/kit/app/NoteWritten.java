package org.socialvalue.kit.app;

import java.util.UUID;

public record NoteWritten(UUID noteId, String text) {
  public static final String TYPE = "org.socialvalue.test.note-written.v1";
}
