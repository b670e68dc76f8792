package org.socialvalue.local.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * To which events a service listens: as its handlers do, and as {@code asyncapi.yaml} says. A test
 * of each service expects the same of both.
 */
public final class Listening {

  private static final String HANDLER = "org.socialvalue.kit.inbox.EventHandler";

  private Listening() {}

  /**
   * The simple names of the records that a service's handlers take.
   *
   * @param rootPackage of the service, {@code org.socialvalue.tender}, say
   */
  public static Set<String> handled(String rootPackage) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(rootPackage)
            .stream()
            .flatMap(Listening::payloads)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The simple names of the records that the document has a service receive.
   *
   * @param service the module's name, {@code tender-service}, say
   */
  public static Set<String> described(String service) {
    return document()
        .get("operations")
        .valueStream()
        .filter(operation -> operation.get("action").asText().equals("receive"))
        .filter(operation -> operation.at("/tags/0/name").asText().equals(service))
        .flatMap(operation -> operation.get("messages").findValuesAsText("$ref").stream())
        .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
        .map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> payloads(JavaClass type) {
    return type.getInterfaces().stream()
        .filter(taken -> taken.toErasure().getName().equals(HANDLER))
        .map(taken -> ((JavaParameterizedType) taken).getActualTypeArguments().getFirst())
        .map(payload -> payload.toErasure().getSimpleName());
  }

  private static JsonNode document() {
    try {
      var file = ProjectFolder.path().resolve("event-contracts").resolve("asyncapi.yaml");
      return new YAMLMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
