package org.socialvalue.monitoring.contract;

/** The two sides of a contract. */
public enum Side {
  AUTHORITY,
  PROVIDER;

  public Side other() {
    return this == AUTHORITY ? PROVIDER : AUTHORITY;
  }
}
