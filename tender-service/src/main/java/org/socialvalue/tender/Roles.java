package org.socialvalue.tender;

/** The roles that a token can carry, as far as this service asks for them. */
public final class Roles {

  public static final String COMMISSIONER = "commissioner";
  public static final String PROCUREMENT_OFFICER = "procurement-officer";
  public static final String PROVIDER = "provider";
  public static final String CONTRIBUTOR = "contributor";
  public static final String MEMBER = "member";
  public static final String AUDITOR = "auditor";
  public static final String OPERATOR = "operator";

  private Roles() {}
}
