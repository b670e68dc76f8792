package org.socialvalue.journeys.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.journeys.fuzz.ApiDocument;
import org.socialvalue.journeys.fuzz.Caller;
import org.socialvalue.journeys.fuzz.Operation;
import org.socialvalue.journeys.fuzz.Sent;
import org.socialvalue.local.Service;
import org.socialvalue.local.StackAddresses;
import org.socialvalue.local.testing.Tokens;

/**
 * Lets every part ask every operation of a service, for the things of a story: with the example of
 * its document (or what the story sent) where it takes a body, and an outdated version where it
 * takes one, so that little is done.
 */
public final class Matrix {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROUNDS = 5;

  private final List<Operation> operations;
  private final Caller caller;
  private final Map<Part, @Nullable String> tokens = new EnumMap<>(Part.class);
  private final Map<String, String> bodies = new HashMap<>();
  private final BiConsumer<Caller.Request, Caller.Reply> looking;

  /**
   * @param looking sees each answer
   */
  public Matrix(
      Service service, StackAddresses addresses, BiConsumer<Caller.Request, Caller.Reply> looking) {
    this.operations = ApiDocument.of(service).operations();
    this.caller = new Caller(addresses);
    this.looking = looking;
    var issuer = Tokens.from(addresses.issuer());
    Part.all().forEach(part -> tokens.put(part, part.token(issuer)));
  }

  /** Reads first, since what is written may change what is read. */
  public List<Operation> operations() {
    return Stream.concat(
            operations.stream().filter(Matrix::reads),
            operations.stream().filter(operation -> !reads(operation)))
        .toList();
  }

  /** The status that each part is answered with, by operation. */
  public Map<Operation, Map<Part, Integer>> ask(List<Sent> story) {
    var places = new Places(operations, story);
    for (var round = 0; round < ROUNDS; round++) {
      look(places);
    }
    bodies(story);
    var answers = new LinkedHashMap<Operation, Map<Part, Integer>>();
    for (var operation : operations()) {
      var row = new EnumMap<Part, Integer>(Part.class);
      Part.all()
          .forEach(part -> row.put(part, ask(part, operation, places.of(operation)).status()));
      answers.put(operation, row);
    }
    return answers;
  }

  /** What the story sent is good beyond doubt; where a version is asked for, it does nothing. */
  private void bodies(List<Sent> story) {
    bodies.clear();
    for (var operation : operations) {
      story.stream()
          .filter(sent -> operation.takesHeader("If-Match") && operation.isAskedBy(sent))
          .filter(sent -> sent.body() != null)
          .findFirst()
          .ifPresent(sent -> bodies.put(operation.name(), String.valueOf(sent.body())));
    }
  }

  private void look(Places places) {
    for (var operation : operations) {
      if (reads(operation) && operation.gives().contains("application/json")) {
        places.address(operation).ifPresent(address -> look(places, operation, address));
      }
    }
  }

  private void look(Places places, Operation operation, String address) {
    for (var part :
        List.of(Part.COMMISSIONER, Part.OFFICER, Part.MANAGER, Part.PROVIDER, Part.OPERATOR)) {
      var reply = ask(part, operation, address);
      if (reply.status() == 200) {
        places.learn(operation, address, parsed(reply.text()));
        return;
      }
    }
  }

  private Caller.Reply ask(Part part, Operation operation, String address) {
    var headers = new LinkedHashMap<String, String>();
    if (operation.takesHeader("If-Match")) {
      headers.put("If-Match", "\"999\"");
    }
    if (!operation.gives().isEmpty()) {
      headers.put("Accept", operation.gives().getFirst() + ", application/problem+json");
    }
    var request =
        new Caller.Request(
            operation.service(),
            operation.method(),
            address + query(operation),
            headers,
            tokens.get(part),
            part.inWords(),
            body(operation, headers));
    var reply = caller.send(request);
    looking.accept(request, reply);
    return reply;
  }

  private static boolean reads(Operation operation) {
    return operation.method().equals("get");
  }

  /** What a file is called, where one is sent, and what it is where that is asked. */
  private static String query(Operation operation) {
    if (!operation.takes().contains("application/octet-stream")) {
      return "";
    }
    boolean ofAKind =
        operation.parameters("query").stream()
            .anyMatch(one -> one.path("name").asText().equals("kind"));
    return "?fileName=words.txt" + (ofAKind ? "&kind=OTHER" : "");
  }

  private byte @Nullable [] body(Operation operation, Map<String, String> headers) {
    if (operation.takes().isEmpty()) {
      return null;
    }
    var mediaType = operation.takes().getFirst();
    headers.put("Content-Type", mediaType);
    var sent = bodies.get(operation.name());
    if (sent != null) {
      return sent.getBytes(StandardCharsets.UTF_8);
    }
    var example = operation.told().path("requestBody").path("content").path(mediaType);
    var examples = example.path("examples").elements();
    var text =
        example.has("example") || !examples.hasNext()
            ? example.path("example")
            : operation.document().meant(examples.next()).path("value");
    return (mediaType.endsWith("json") ? AsOfToday.of(text.toString()) : "words")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
