package org.socialvalue.tender.framework;

/**
 * What kind of organisation a provider is. Promoted and reported, never a ground to shut anybody
 * out unless the law lets a competition be reserved (Welsh process, social value models).
 */
public enum ProviderForm {
  CHARITY("charities"),
  SOCIAL_ENTERPRISE("social enterprises"),
  COOPERATIVE("co-operatives"),
  USER_LED_ORGANISATION("user-led organisations"),
  COMMUNITY_GROUP("community groups"),
  PUBLIC_SERVICE_MUTUAL("public service mutuals"),
  SUPPORTED_EMPLOYMENT_PROVIDER("supported employment providers"),
  PUBLIC_BODY("public bodies"),
  PRIVATE_COMPANY("private companies");

  private final String inWords;

  ProviderForm(String inWords) {
    this.inWords = inWords;
  }

  public String inWords() {
    return inWords;
  }
}
