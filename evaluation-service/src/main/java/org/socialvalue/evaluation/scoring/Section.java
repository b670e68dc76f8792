package org.socialvalue.evaluation.scoring;

import org.socialvalue.events.Question;

/** The three parts of a total. */
public enum Section {
  PRICE,
  QUALITY,
  SOCIAL_VALUE;

  public static Section of(Question question) {
    return switch (question.kind()) {
      case QUALITY -> QUALITY;
      case SPECIFIED_REQUIREMENT, OPEN_QUESTION -> SOCIAL_VALUE;
    };
  }

  /** As events and answers name it. */
  public String code() {
    return switch (this) {
      case PRICE -> "price";
      case QUALITY -> "quality";
      case SOCIAL_VALUE -> "socialValue";
    };
  }

  /** As people read it. */
  public String inWords() {
    return switch (this) {
      case PRICE -> "price";
      case QUALITY -> "quality";
      case SOCIAL_VALUE -> "social value";
    };
  }
}
