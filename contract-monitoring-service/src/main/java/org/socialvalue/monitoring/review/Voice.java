package org.socialvalue.monitoring.review;

/** Who a review asks (Kent framework, do stage). */
public enum Voice {
  PROVIDER,
  PEOPLE_WHO_RECEIVE_CARE;

  /** As it reads in a sentence. */
  public String inWords() {
    return this == PROVIDER ? "the provider" : "people who receive care";
  }
}
