package org.socialvalue.local.infra;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A person of the demo, as the local issuer knows them. The names, organisations and roles are the
 * only identities that the local stack has; a password is neither asked nor checked.
 *
 * @param id what the token carries as {@code sub}, and the user name at the issuer
 * @param name the name that people read
 * @param org the organisation on whose behalf they act
 * @param roles the roles that the services check
 */
public record DemoUser(String id, String name, String org, Set<String> roles) {

  /** The council that commissions in the demo. */
  public static final String COUNCIL = "wealdshire";

  private static final List<DemoUser> ALL =
      List.of(
          user("amara", "Amara Okafor", COUNCIL, "commissioner"),
          user("ben", "Ben Ashdown", COUNCIL, "procurement-officer"),
          user("chloe", "Chloe Hart", COUNCIL, "procurement-officer"),
          user("dev", "Dev Patel (panel chair)", COUNCIL, "evaluator"),
          user("esme", "Esme Lindqvist", COUNCIL, "evaluator"),
          user("farid", "Farid Rahimi (lived experience)", COUNCIL, "evaluator"),
          user("olive", "Olive Turner", "orchard-homecare", "provider"),
          user("blake", "Blake Mensah", "bluebird-cic", "provider"),
          user("wendy", "Wendy Frost", "weald-care", "provider"),
          user("harry", "Harry Quill", "harbour-care", "provider"),
          user("cora", "Cora Jennings", COUNCIL, "contract-manager"),
          user("vera", "Vera Novak", COUNCIL, "verifier"),
          user("max", "Max Oduya", COUNCIL, "member"),
          user("ada", "Ada Sinclair", COUNCIL, "auditor"),
          user("otto", "Otto Brandt", COUNCIL, "operator"),
          user("cleo", "Cleo Marsh", COUNCIL, "contributor"),
          user("nia", "Nia Price", "northmoor", "procurement-officer"));

  public DemoUser {
    roles = Set.copyOf(roles);
  }

  /** Everyone, in the order in which the table of the local stack shows them. */
  public static List<DemoUser> all() {
    return ALL;
  }

  public static Optional<DemoUser> named(String id) {
    return ALL.stream().filter(user -> user.id.equals(id)).findFirst();
  }

  /** The roles in alphabetical order, for reading. */
  public String rolesInWords() {
    return String.join(", ", new TreeSet<>(roles));
  }

  private static DemoUser user(String id, String name, String org, String role) {
    return new DemoUser(id, name, org, Set.of(role));
  }
}
