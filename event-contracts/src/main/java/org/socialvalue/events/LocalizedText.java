package org.socialvalue.events;

import org.jspecify.annotations.Nullable;

/**
 * A text that bidders or the public read.
 *
 * @param en English; always there
 * @param cy Welsh, or null where no Welsh was written; it is never machine-made
 * @param easyRead an easy read English wording, or null where none was written
 */
public record LocalizedText(String en, @Nullable String cy, @Nullable String easyRead) {

  public static LocalizedText english(String text) {
    return new LocalizedText(text, null, null);
  }

  @Override
  public String toString() {
    return en;
  }
}
