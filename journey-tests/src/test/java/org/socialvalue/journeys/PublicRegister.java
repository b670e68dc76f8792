package org.socialvalue.journeys;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The public register as anybody reads it: without a token, page by page. */
final class PublicRegister {

  private static final Path STRICT = Path.of("../../shared/ocds/release-schema.strict.json");

  private final ObjectMapper json = new ObjectMapper();
  private final URI service;

  PublicRegister(URI service) {
    this.service = service;
  }

  /** All releases of a process, as the feed has them. */
  List<JsonNode> releases(String ocid) {
    var found = new ArrayList<JsonNode>();
    var next = service.resolve("/v1/ocds/releases?limit=20").toString();
    while (next != null) {
      var page = get(next);
      page.path("releases")
          .valueStream()
          .filter(release -> release.path("ocid").asText().equals(ocid))
          .forEach(found::add);
      next = page.at("/links/next").textValue();
    }
    return found;
  }

  JsonNode compiled(String ocid) {
    return get(service.resolve("/v1/ocds/records/" + ocid).toString())
        .at("/records/0/compiledRelease");
  }

  /** What a release breaks of the standard, with every object closed to unknown fields. */
  static List<String> faults(JsonNode release) {
    assumeThat(Files.isReadable(STRICT)).as("schemas of OCDS beside the project").isTrue();
    return Strict.SCHEMA.validate(release).stream().map(Object::toString).toList();
  }

  private JsonNode get(String address) {
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(address + ": " + answer.statusCode() + " " + answer.body());
      }
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(address, e);
    }
  }

  /** Read when it is first asked for, where it is there. */
  private static final class Strict {

    static final JsonSchema SCHEMA = read();

    private static JsonSchema read() {
      try {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
            .getSchema(
                Files.readString(STRICT),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
