package org.socialvalue.kit.app;

import java.util.UUID;

public record NoteView(UUID id, String text) {}
