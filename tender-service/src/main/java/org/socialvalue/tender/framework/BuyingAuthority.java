package org.socialvalue.tender.framework;

import org.socialvalue.events.Authority;

/**
 * An authority that buys.
 *
 * @param area code of the area it is responsible for: the relevant area of its commissions
 */
public record BuyingAuthority(String id, String name, String area) {

  public Authority asAuthority() {
    return new Authority(id, name);
  }
}
