package org.socialvalue.tender.engagement;

/** Whom a commissioner has to talk with (Welsh process: evaluate, question 1). */
public enum StakeholderGroup {
  PEOPLE_WHO_RECEIVE_CARE("people who receive care or may need it"),
  FAMILY_CARERS("family carers"),
  PROVIDERS_AND_WORKFORCE("providers and their workforce"),
  MULTI_DISCIPLINARY_TEAM("the multi-disciplinary team"),
  COLLABORATORS("collaborators");

  private final String inWords;

  StakeholderGroup(String inWords) {
    this.inWords = inWords;
  }

  public String inWords() {
    return inWords;
  }
}
