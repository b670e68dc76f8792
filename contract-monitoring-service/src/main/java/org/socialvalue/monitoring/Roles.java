package org.socialvalue.monitoring;

/** The roles that this service's endpoints name. */
public final class Roles {

  public static final String COMMISSIONER = "commissioner";
  public static final String PROCUREMENT_OFFICER = "procurement-officer";
  public static final String CONTRACT_MANAGER = "contract-manager";
  public static final String PROVIDER = "provider";
  public static final String VERIFIER = "verifier";
  public static final String AUDITOR = "auditor";
  public static final String MEMBER = "member";

  private Roles() {}
}
