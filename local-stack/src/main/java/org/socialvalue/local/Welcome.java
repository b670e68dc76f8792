package org.socialvalue.local;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.socialvalue.local.infra.DemoUser;

/**
 * What a newcomer reads when the stack is up: what runs where, who there is, and a first request.
 */
final class Welcome {

  private static final String ROW = "  %-28s %s";
  private static final String USER = "  %-8s %-32s %-18s %s";

  private Welcome() {}

  static String to(Stack stack) {
    StackAddresses at = stack.addresses();
    StringBuilder page = new StringBuilder();
    line(page, "");
    for (Service service : Service.values()) {
      line(page, row(service.module(), at.of(service) + "/q/swagger-ui"));
    }
    line(page, row("token issuer", at.issuer() + "/.well-known/openid-configuration"));
    line(
        page,
        row(
            "PostgreSQL",
            "localhost:"
                + at.postgresPort()
                + ", databases tender, evaluation, monitoring (user and password tender_app, …)"));
    line(page, row("Kafka", at.bootstrapServers()));
    line(page, row("data and logs", stack.config().folder() + ", logs in its folder logs"));
    line(page, "");
    line(page, String.format(Locale.ROOT, USER, "user", "name", "organisation", "role"));
    for (DemoUser user : DemoUser.all()) {
      line(
          page,
          String.format(
              Locale.ROOT, USER, user.id(), user.name(), user.org(), user.rolesInWords()));
    }
    line(page, "");
    line(page, "  A first request, as amara:");
    line(page, "");
    line(page, firstRequest(at));
    line(page, "");
    for (Service service : stack.config().without()) {
      line(page, "  " + service.module() + " is yours to start:");
      line(page, "");
      line(page, "    " + startedElsewhere(service, stack.environmentOf(service)));
      line(page, "");
    }
    return page.append("  Ctrl-C stops everything.").toString();
  }

  static String firstRequest(StackAddresses at) {
    return """
        TOKEN=$(curl -s -d 'grant_type=password&username=amara&client_id=demo' %s/token | sed -n 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/p') && curl -i -H "Authorization: Bearer $TOKEN" %s/v1/projects"""
        .formatted(at.issuer(), at.tender());
  }

  private static String startedElsewhere(Service service, Map<String, String> environment) {
    return environment.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" ", "env ", " "))
        + "./mvnw -pl "
        + service.module()
        + " quarkus:dev";
  }

  private static String row(String what, String where) {
    return String.format(Locale.ROOT, ROW, what, where);
  }

  private static void line(StringBuilder page, String line) {
    page.append(line).append(System.lineSeparator());
  }
}
