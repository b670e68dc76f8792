package org.socialvalue.monitoring.page;

import org.socialvalue.events.LocalizedText;

/**
 * Words on a page.
 *
 * @param ours written by this product, in English only; what people wrote is shown in the wording
 *     that the reader asked for, or says that there is none
 */
public record Words(LocalizedText text, boolean ours) {

  public static Words ours(String english) {
    return new Words(LocalizedText.english(english), true);
  }

  public static Words of(LocalizedText written) {
    return new Words(written, false);
  }

  /** What people wrote in one language only, such as a name. */
  public static Words of(String name) {
    return new Words(LocalizedText.english(name), true);
  }
}
