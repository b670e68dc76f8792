package org.socialvalue.kit.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the schemas what the code says of their types in its doc comments, which were kept
 * beside the classes when they were compiled.
 */
final class Words {

  private static final String FILE = "META-INF/doc-comments.properties";

  private final Properties comments = new Properties();

  private Words() {
    var loader = Thread.currentThread().getContextClassLoader();
    try {
      for (var file : Collections.list(loader.getResources(FILE))) {
        try (var in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
          comments.load(in);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void writeInto(OpenAPI api, Shapes shapes) {
    var words = new Words();
    var components = Schemas.components(api);
    shapes
        .types()
        .forEach(
            (name, type) -> {
              var schema = components.get(name);
              if (schema != null) {
                words.write(schema, type);
              }
            });
  }

  private void write(Schema schema, Type type) {
    var raw = Shapes.raw(type);
    if (schema.getDescription() == null) {
      schema.setDescription(raw.isEnum() ? values(raw) : of(raw.getName()));
    }
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (name, property) -> {
                if (property.getDescription() == null) {
                  property.setDescription(sentence(of(raw.getName() + "#" + name)));
                }
              });
    }
  }

  /** What the enum is and what each value says of itself. */
  private @Nullable String values(Class<?> type) {
    var about = of(type.getName());
    var values =
        Arrays.stream(type.getEnumConstants())
            .map(value -> ((Enum<?>) value).name())
            .filter(name -> of(type.getName() + "#" + name) != null)
            .map(name -> "- `" + name + "`: " + of(type.getName() + "#" + name))
            .collect(Collectors.joining("\n"));
    if (values.isEmpty()) {
      return about;
    }
    return about == null ? values : about + "\n\n" + values;
  }

  private @Nullable String of(String name) {
    return comments.getProperty(name);
  }

  private static @Nullable String sentence(@Nullable String words) {
    return words == null || words.isEmpty()
        ? null
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
