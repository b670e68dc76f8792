package org.socialvalue.monitoring.report;

/** What is written down about a contract. */
public enum DocumentKind {
  /** Of one contract year, where the contract asks for it; made to be shared. */
  ANNUAL_STATEMENT("Annual social value statement", "annual-statement"),
  /** Of any time, for the two sides. */
  CONTRACT_REPORT("Contract report", "contract-report");

  private final String words;
  private final String file;

  DocumentKind(String words, String file) {
    this.words = words;
    this.file = file;
  }

  public String words() {
    return words;
  }

  /** The beginning of a file's name. */
  public String file() {
    return file;
  }

  /** Whether small numbers of people are hidden in it. */
  public boolean isShared() {
    return this == ANNUAL_STATEMENT;
  }
}
