package org.socialvalue.tender.datapack;

/** What a data pack is asked for (Welsh process, evaluate question 2). */
public enum DataKind {
  USAGE("usage", "usage"),
  NEED("need", "need"),
  COST("cost", "cost"),
  QUALITY("quality", "quality"),
  SATISFACTION("satisfaction", "satisfaction"),
  PROVIDER_FEEDBACK("providerFeedback", "feedback from providers");

  private final String field;
  private final String inWords;

  DataKind(String field, String inWords) {
    this.field = field;
    this.inWords = inWords;
  }

  /** Its name in the JSON of a pack. */
  public String field() {
    return field;
  }

  public String inWords() {
    return inWords;
  }
}
