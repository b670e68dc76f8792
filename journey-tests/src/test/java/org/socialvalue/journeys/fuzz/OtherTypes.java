package org.socialvalue.journeys.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.infra.DemoUser;
import org.socialvalue.local.testing.Tokens;

/** Sends every operation bodies of types that its document does not name. */
public final class OtherTypes {

  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "text/plain;charset=UTF-8",
          "text/html",
          "application/xml",
          "application/x-www-form-urlencoded",
          "multipart/form-data;boundary=x",
          "application/octet-stream",
          "application/jsonp",
          "*/*",
          "nonsense",
          "application/",
          ";",
          "application/json, text/plain");

  private final Caller caller;
  private final Tokens issuer;

  public OtherTypes(StackAddresses addresses) {
    caller = new Caller(addresses);
    issuer = Tokens.from(addresses.issuer());
  }

  /** What was answered with anything but 415, by somebody who may call it. */
  public List<String> taken() {
    var taken = new ArrayList<String>();
    for (var operation : operations()) {
      for (var type : TYPES) {
        if (!operation.takes().contains(type)) {
          int status = caller.send(request(operation, type)).status();
          if (status != 415) {
            taken.add(operation + " answers " + type + " with " + status);
          }
        }
      }
    }
    return taken;
  }

  private static List<Operation> operations() {
    return Stream.of(Service.values())
        .flatMap(service -> ApiDocument.of(service).operations().stream())
        .filter(operation -> operation.takes().contains("application/json"))
        .toList();
  }

  private Caller.Request request(Operation operation, String type) {
    var user =
        DemoUser.all().stream()
            .filter(
                one ->
                    operation.roles().isEmpty()
                        || one.roles().stream().anyMatch(operation.roles()::contains))
            .findFirst()
            .orElseThrow()
            .id();
    return new Caller.Request(
        operation.service(),
        operation.method(),
        operation.path().replaceAll("\\{[^}]*}", "019ab0e6-4c40-7000-8000-00000000002a"),
        Map.of("Content-Type", type, "If-Match", "\"1\""),
        issuer.token(user),
        user,
        "{}".getBytes(StandardCharsets.UTF_8));
  }
}
