package org.socialvalue.kit.page;

/** What the API documents say of lists, the same of each. */
public final class ListTexts {

  public static final String WORDS =
      "Only those that have all these words, in English in any of their forms; words in quotation"
          + " marks stand in a row, \"or\" is for either, a minus for none of it. At most 200"
          + " characters.";
  public static final String SORT =
      "What the list is sorted by, a minus before it for the other way round; empty counts as not"
          + " given. A page's cursor belongs to its order. One of: ";

  private ListTexts() {}
}
