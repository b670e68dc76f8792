package org.socialvalue.local.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.testing.Tokens;

/** Everyone in the story, each with a token of their own. */
public final class Cast {

  private final StackAddresses addresses;
  private final Tokens tokens;
  private final Map<String, User> users = new ConcurrentHashMap<>();

  public Cast(StackAddresses addresses) {
    this.addresses = addresses;
    this.tokens = Tokens.from(addresses.issuer());
  }

  /** The demo user of that name. */
  public User as(String name) {
    return users.computeIfAbsent(name, n -> new User(addresses, tokens.token(n)));
  }
}
