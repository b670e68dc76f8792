package org.socialvalue.events;

/**
 * A provider of care.
 *
 * @param id the organisation's identifier as its tokens carry it in {@code org}
 */
public record Supplier(String id, String name, Size size, Sector sector) {

  public enum Size {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
  }

  public enum Sector {
    PUBLIC,
    PRIVATE,
    VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE
  }
}
