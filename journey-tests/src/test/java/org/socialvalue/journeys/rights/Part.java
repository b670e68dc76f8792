package org.socialvalue.journeys.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.infra.DemoUser;
import org.socialvalue.local.testing.Tokens;

/** The parts that people play towards what a story left behind, each played by one of them. */
public enum Part {
  COMMISSIONER("amara"),
  OFFICER("ben"),
  EVALUATOR("esme"),
  MANAGER("cora"),
  VERIFIER("vera"),
  MEMBER("max"),
  AUDITOR("ada"),
  OPERATOR("otto"),
  CONTRIBUTOR("cleo"),
  /** Delivers the contract. */
  PROVIDER("olive"),
  /** Did bid, and delivers nothing. */
  RIVAL("blake"),
  /** Of another authority, with every role of one. */
  NEIGHBOUR("nell", "northmoor", Roles.OF_AN_AUTHORITY),
  /** Somebody of the provider whose issuer gave them the roles of an authority. */
  RAISED("orla", "orchard-homecare", Roles.OF_AN_AUTHORITY),
  /** Of the authority, and may do nothing. */
  ROLELESS("rosa", "wealdshire", ""),
  NOBODY;

  private final List<String> who;

  /** The user; then, unless it is one of the demo, the organisation and roles. */
  Part(String... who) {
    this.who = List.of(who);
  }

  @Nullable String token(Tokens tokens) {
    return switch (who.size()) {
      case 0 -> null;
      case 1 -> tokens.token(who.getFirst());
      default -> tokens.token(who.getFirst(), who.get(1), who.get(2).split(","));
    };
  }

  /** Those of the token. */
  public Set<String> roles() {
    return switch (who.size()) {
      case 0 -> Set.of();
      case 1 -> DemoUser.named(who.getFirst()).orElseThrow().roles();
      default -> Set.of(who.get(2).split(","));
    };
  }

  String inWords() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Stream<Part> all() {
    return Arrays.stream(values());
  }

  private static final class Roles {
    private static final String OF_AN_AUTHORITY =
        "commissioner,procurement-officer,evaluator,contract-manager,verifier,member,auditor,"
            + "operator,contributor";
  }
}
