package org.socialvalue.local.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.testing.Tokens;

/** Everyone in the story, each with a token of their own. */
public final class Cast {

  private final StackAddresses addresses;
  private final Tokens tokens;
  private final Map<String, User> users = new ConcurrentHashMap<>();

  private final User.Sent sent;
  private final @Nullable String traceparent;

  public Cast(StackAddresses addresses) {
    this(addresses, (service, method, path, body, status) -> {});
  }

  /**
   * @param sent hears of what they send
   */
  public Cast(StackAddresses addresses, User.Sent sent) {
    this(addresses, sent, null);
  }

  private Cast(StackAddresses addresses, User.Sent sent, @Nullable String traceparent) {
    this.addresses = addresses;
    this.sent = sent;
    this.traceparent = traceparent;
    this.tokens = Tokens.from(addresses.issuer());
  }

  /** The same, all of whose requests belong to one trace, as those of one portal may. */
  public Cast within(String trace) {
    return new Cast(addresses, sent, trace);
  }

  /** The demo user of that name. */
  public User as(String name) {
    return users.computeIfAbsent(
        name, n -> new User(addresses, tokens.token(n), sent, traceparent));
  }
}
