package org.socialvalue.monitoring.story.rules;

import java.util.List;

/**
 * What a story is made of.
 *
 * @param firstHand whether the person it is about tells it
 */
public record Pieces(boolean firstHand, List<Piece> pieces) {

  /**
   * A picture, a sound or a film.
   *
   * @param pointer where it stands in the story
   * @param picture whether it is looked at; else it is listened to
   * @param described whether there are words for those who can't see or hear it
   */
  public record Piece(String pointer, boolean picture, boolean described) {}
}
