package org.socialvalue.kit.openapi;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Ways through the schemas of a document. */
final class Schemas {

  static final String COMPONENT = "#/components/schemas/";

  private Schemas() {}

  static Stream<Operation> operations(OpenAPI api) {
    return api.getPaths() == null
        ? Stream.of()
        : api.getPaths().getPathItems().values().stream()
            .flatMap(item -> item.getOperations().values().stream());
  }

  /** The name of the component that is referred to, where it is one of the schemas. */
  static Optional<String> referred(Schema schema) {
    var ref = schema.getRef();
    return ref != null && ref.startsWith(COMPONENT)
        ? Optional.of(ref.substring(COMPONENT.length()))
        : Optional.empty();
  }

  static boolean is(Schema schema, Schema.SchemaType type) {
    return schema.getType() != null && schema.getType().contains(type);
  }

  /** The schemas that stand in this one. */
  static Stream<Schema> parts(Schema schema) {
    return Stream.of(
            schema.getProperties() == null
                ? Stream.<Schema>of()
                : schema.getProperties().values().stream(),
            Stream.ofNullable(schema.getItems()),
            Stream.ofNullable(schema.getAdditionalPropertiesSchema()),
            all(schema.getAllOf()),
            all(schema.getAnyOf()),
            all(schema.getOneOf()))
        .flatMap(part -> part);
  }

  private static Stream<Schema> all(@Nullable List<Schema> schemas) {
    return schemas == null ? Stream.of() : schemas.stream();
  }

  /** The schemas that operations name: of parameters, bodies and answers. */
  static Stream<Schema> roots(OpenAPI api) {
    return operations(api)
        .flatMap(
            operation ->
                Stream.concat(
                    operation.getParameters() == null
                        ? Stream.of()
                        : operation.getParameters().stream().map(p -> p.getSchema()),
                    media(operation).map(MediaType::getSchema)))
        .filter(Objects::nonNull);
  }

  private static Stream<MediaType> media(Operation operation) {
    var bodies =
        Stream.ofNullable(operation.getRequestBody()).flatMap(body -> media(body.getContent()));
    var answers =
        operation.getResponses() == null
            ? Stream.<MediaType>of()
            : operation.getResponses().getAPIResponses().values().stream()
                .flatMap(response -> media(response.getContent()));
    return Stream.concat(bodies, answers);
  }

  static Stream<MediaType> media(@Nullable Content content) {
    return content == null || content.getMediaTypes() == null
        ? Stream.of()
        : content.getMediaTypes().values().stream();
  }

  /** Comes by every schema once: those of operations, of the components, and all in them. */
  static void each(OpenAPI api, Consumer<Schema> visit) {
    Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    roots(api).toList().forEach(schema -> each(schema, visit, seen));
    components(api).values().forEach(schema -> each(schema, visit, seen));
  }

  private static void each(Schema schema, Consumer<Schema> visit, Set<Schema> seen) {
    if (seen.add(schema)) {
      visit.accept(schema);
      parts(schema).toList().forEach(part -> each(part, visit, seen));
    }
  }

  static Map<String, Schema> components(OpenAPI api) {
    var schemas = api.getComponents() == null ? null : api.getComponents().getSchemas();
    return schemas == null ? Map.of() : schemas;
  }
}
