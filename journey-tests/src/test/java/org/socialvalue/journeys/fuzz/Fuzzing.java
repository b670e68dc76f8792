package org.socialvalue.journeys.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.infra.DemoUser;
import org.socialvalue.local.testing.Tokens;

/**
 * Reads what there is as every role may, then asks each operation again and again: with what its
 * document allows, and with that bent. The same seed asks the same of the same data.
 */
public final class Fuzzing {

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

  /** What a stranger is told, where the form of the question is not wrong already. */
  private static final Set<Integer> BEFORE_WHO = Set.of(401, 406, 415);

  /** A path may fit another template too: its roles may be asked for first. */
  private static final Set<Integer> NOT_THERE = Set.of(403, 404, 405);

  private final Known known = new Known();
  private final Judge judge = new Judge();
  private final Map<String, String> tokens = new HashMap<>();
  private final List<Operation> operations;
  private final Caller caller;
  private final RandomGenerator random;
  private final Bending bending;
  private int asked;

  public Fuzzing(StackAddresses addresses, long seed) {
    operations =
        Stream.of(Service.values())
            .flatMap(service -> ApiDocument.of(service).operations().stream())
            .toList();
    caller = new Caller(addresses);
    random = new SplittableRandom(seed);
    bending = new Bending(random);
    var issuer = Tokens.from(addresses.issuer());
    DemoUser.all().forEach(user -> tokens.put(user.id(), issuer.token(user.id())));
  }

  /** Begins from what others did: the same again, and that bent. */
  public void follow(List<Sent> all) {
    for (var sent : all) {
      // The more particular path is the one with fewer parameters.
      operations.stream()
          .filter(operation -> operation.isAskedBy(sent))
          .min(Comparator.comparingInt(operation -> operation.parameters("path").size()))
          .ifPresent(operation -> known.learn(operation, sent));
    }
  }

  /** How many requests there were. */
  public int asked() {
    return asked;
  }

  /** How many operations were carried out at least once. */
  public int done() {
    return judge.done().size();
  }

  /** The operations that nobody came to carry out. */
  public List<String> notDone() {
    return operations.stream()
        .map(Operation::name)
        .filter(name -> !judge.done().contains(name))
        .toList();
  }

  /** How many operations are known. */
  public int operations() {
    return operations.size();
  }

  /** What was found, ready to be read. */
  public List<String> faults() {
    return judge.faults();
  }

  /** Reads lists and what they lead to, as one user of each role that may. */
  public void look() {
    for (var round = 0; round < 4; round++) {
      for (var operation : operations) {
        if (operation.method().equals("get")) {
          var users = users(operation);
          for (var i = 0; i < Math.min(3, users.size()); i++) {
            look(operation, users.get((round + i * 5) % users.size()));
          }
        }
      }
    }
  }

  private void look(Operation operation, String user) {
    var address = known.address(operation, random);
    var request =
        new Caller.Request(operation.service(), "get", address, Map.of(), token(user), user, null);
    var reply = ask(operation, request, List.of());
    if (reply != null && reply.status() == 200 && reply.mediaType().endsWith("json")) {
      known.learn(operation, address, Judge.parsed(reply.text()));
    }
  }

  /** Asks each operation so many times. */
  public void ask(int times) {
    for (var time = 0; time < times; time++) {
      for (var operation : operations) {
        ask(operation);
      }
    }
  }

  /** Asks for methods that no document knows. */
  public void askForMethodsThatAreNotThere() {
    for (var operation : operations) {
      for (var method : METHODS) {
        if (operations.stream()
            .noneMatch(
                other ->
                    other.service() == operation.service()
                        && other.path().equals(operation.path())
                        && other.method().equals(method))) {
          var user = any(List.copyOf(tokens.keySet().stream().sorted().toList()));
          var request =
              new Caller.Request(
                  operation.service(),
                  method,
                  known.address(operation, random),
                  Map.of(),
                  token(user),
                  user,
                  null);
          asked++;
          var reply = caller.send(request);
          if (!NOT_THERE.contains(reply.status())) {
            judge.say(
                operation, "answers " + method + " with " + reply.status(), request, reply, "");
          }
        }
      }
    }
  }

  private void ask(Operation operation) {
    var invalid = new ArrayList<String>();
    var users = users(operation);
    var stranger = random.nextInt(12) == 0;
    var user =
        random.nextInt(6) == 0 || users.isEmpty()
            ? any(tokens.keySet().stream().sorted().toList())
            : any(users);
    var path = known.address(operation, random);
    var headers = headers(operation, path, user, invalid);
    var body = body(operation, headers, invalid);
    var address = path + query(operation, invalid);
    var request =
        new Caller.Request(
            operation.service(),
            operation.method(),
            address,
            headers,
            stranger
                ? any(java.util.Arrays.asList(null, "", "a.b.c", tokens.get(user) + "x"))
                : token(user),
            stranger ? "a stranger" : user,
            body);
    var reply = ask(operation, request, invalid);
    if (reply == null) {
      return;
    }
    if (stranger && operation.isSecured() && !BEFORE_WHO.contains(reply.status())) {
      judge.say(operation, "lets a stranger further than to 401", request, reply, "");
    }
    reply.headers().firstValue("Location").ifPresent(made -> learn(operation.service(), made));
    if (reply.status() < 300 && reply.mediaType().endsWith("json")) {
      known.learn(operation, path, Judge.parsed(reply.text()));
    }
  }

  private void learn(Service service, String location) {
    var address = URI.create(location).getPath();
    operations.stream()
        .filter(
            other ->
                other.service() == service && other.method().equals("get") && other.isAt(address))
        .forEach(other -> known.learn(other, address));
  }

  private Map<String, String> headers(
      Operation operation, String path, String user, List<String> invalid) {
    var headers = new LinkedHashMap<String, String>();
    if (operation.takesHeader("Idempotency-Key")) {
      switch (random.nextInt(5)) {
        case 0 -> headers.put("Idempotency-Key", any(List.of("", "k", "x".repeat(200), "ü")));
        case 1 -> {
          headers.put("Idempotency-Key", "x".repeat(201));
          invalid.add("a key of 201 characters");
        }
        default ->
            headers.put(
                "Idempotency-Key", new UUID(random.nextLong(), random.nextLong()).toString());
      }
    }
    if (operation.takesHeader("If-Match")) {
      switch (random.nextInt(8)) {
        case 0 ->
            headers.put(
                "If-Match",
                any(List.of("", "*", "\"\"", "\"none\"", "W/\"1\"", "\"1\", \"2\"", "1")));
        case 1 -> {}
        default -> headers.put("If-Match", etag(operation, path, user));
      }
    }
    for (var name : List.of("If-None-Match", "Range", "Accept-Language", "Last-Event-ID")) {
      if (operation.takesHeader(name)) {
        headers.put(
            name, any(List.of("*", "\"1\"", "bytes=0-5", "bytes=9-2", "cy", "en;q=x", "", "1")));
      }
    }
    if (random.nextInt(15) == 0) {
      headers.put(
          "Accept",
          any(List.of("text/html", "application/json", "image/png", "nonsense", "*/*;q=0")));
    } else if (!operation.gives().isEmpty()) {
      headers.put("Accept", any(operation.gives()) + ", application/problem+json");
    }
    return headers;
  }

  /** Of the version that stands, of the thing itself or of what it is a part of; or a guess. */
  private String etag(Operation operation, String path, String user) {
    var template = operation.path();
    var address = path;
    while (template.length() > 3) {
      if (isRead(operation.service(), template)) {
        var request =
            new Caller.Request(
                operation.service(), "get", address, Map.of(), token(user), user, null);
        var etag = caller.send(request).headers().firstValue("ETag");
        if (etag.isPresent()) {
          return etag.get();
        }
      }
      template = template.substring(0, template.lastIndexOf('/'));
      address = address.substring(0, address.lastIndexOf('/'));
    }
    return "\"" + random.nextInt(1, 6) + "\"";
  }

  private boolean isRead(Service service, String template) {
    return operations.stream()
        .anyMatch(
            other ->
                other.service() == service
                    && other.path().equals(template)
                    && other.method().equals("get"));
  }

  private byte @Nullable [] body(
      Operation operation, Map<String, String> headers, List<String> invalid) {
    if (operation.takes().isEmpty()) {
      return null;
    }
    var mediaType = any(operation.takes());
    headers.put(
        "Content-Type",
        random.nextInt(25) == 0
            ? any(List.of("text/plain", "application/xml", "nonsense"))
            : mediaType);
    if (!mediaType.endsWith("json")) {
      var bytes = new byte[random.nextInt(2_000)];
      for (var i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) random.nextInt();
      }
      return bytes;
    }
    var schema = operation.bodySchema(mediaType);
    var sent = known.bodies(operation);
    var value =
        sent.isEmpty() || random.nextInt(3) == 0
            ? new Values(operation.document(), known, random).of(operation.name(), schema)
            : any(sent);
    var bend = random.nextInt(4);
    if (bend == 3) {
      value = bending.bent(value);
    }
    var text = written(value);
    if (bend == 2 && random.nextBoolean()) {
      text = bending.torn(text);
    }
    var read = Judge.parsed(text);
    if (read.isMissingNode()) {
      if (operation.needsBody() || !text.isEmpty()) {
        invalid.add("no JSON");
      }
    } else {
      invalid.addAll(operation.document().faults(schema, read));
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String query(Operation operation, List<String> invalid) {
    var query = new LinkedHashMap<String, String>();
    for (var parameter : operation.parameters("query")) {
      if (random.nextInt(3) > 0 || parameter.path("required").asBoolean()) {
        var name = parameter.get("name").asText();
        var schema = parameter.get("schema");
        var value = new Values(operation.document(), known, random).of(name, schema);
        if (random.nextInt(4) == 0) {
          value = bending.odd();
        }
        var text = value.isValueNode() ? value.asText() : value.toString();
        query.put(name, text.substring(0, Math.min(text.length(), 400)));
        if (!text.isEmpty()
                && !operation.document().meant(schema).path("type").asText().equals("string")
            || operation.document().meant(schema).has("enum")) {
          var read = typed(text, operation.document().meant(schema).path("type").asText());
          operation
              .document()
              .faults(schema, read)
              .forEach(fault -> invalid.add(name + ": " + fault));
        }
      }
    }
    return query.isEmpty() ? "" : "?" + Caller.query(query);
  }

  private static JsonNode typed(String text, String type) {
    var read = type.equals("string") ? MissingNode.getInstance() : Judge.parsed(text);
    return read.isMissingNode() ? Judge.JSON.getNodeFactory().textNode(text) : read;
  }

  private Caller.@Nullable Reply ask(
      Operation operation, Caller.Request request, List<String> invalid) {
    asked++;
    try {
      var reply = caller.send(request);
      judge.judge(operation, request, reply, invalid);
      return reply;
    } catch (UncheckedIOException e) {
      judge.unanswered(operation, request, e);
      return null;
    }
  }

  /** One of each role that may call it, and all who bid. */
  private static List<String> users(Operation operation) {
    var roles = operation.roles();
    return DemoUser.all().stream()
        .filter(user -> roles.isEmpty() || user.roles().stream().anyMatch(roles::contains))
        .map(DemoUser::id)
        .toList();
  }

  private @Nullable String token(String user) {
    return tokens.get(user);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String written(JsonNode value) {
    try {
      return Judge.JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
