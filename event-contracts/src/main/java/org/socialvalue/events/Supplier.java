package org.socialvalue.events;

/**
 * A provider of care.
 *
 * @param id the organisation's identifier as its tokens carry it in {@code org}
 */
public record Supplier(String id, String name, Size size, Sector sector) {

  /** The size of an organisation, as procurement law tells them apart. */
  public enum Size {
    /** Fewer than 10 people. */
    MICRO,
    /** Fewer than 50 people. */
    SMALL,
    /** Fewer than 250 people. */
    MEDIUM,
    /** 250 people or more. */
    LARGE
  }

  /** Whose an organisation is. */
  public enum Sector {
    PUBLIC,
    PRIVATE,
    VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE
  }
}
