package org.socialvalue.monitoring.statement;

import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/** What each side says to the figures; null where it says nothing. */
public record SideWords(@Nullable LocalizedText authority, @Nullable LocalizedText provider) {

  static final SideWords NONE = new SideWords(null, null);
}
