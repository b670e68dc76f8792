package org.socialvalue.kit.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Gives schemas names that can be read and that stay. A type within another is named after both,
 * whatever else there is; types of one name in two packages are named after their packages too.
 */
final class Names {

  private static final List<Function<Type, String>> WAYS =
      List.of(Names::own, type -> packageOf(type) + own(type));

  private final Map<String, String> names = new LinkedHashMap<>();

  private Names() {}

  static void writeInto(OpenAPI api, Shapes shapes) {
    var names = new Names();
    names.choose(shapes, Schemas.components(api).keySet());
    names.rename(api);
  }

  private void choose(Shapes shapes, Set<String> all) {
    var open = new LinkedHashMap<String, Type>();
    shapes
        .types()
        .forEach(
            (name, type) -> {
              if (Shapes.raw(type).getName().startsWith("org.socialvalue")
                  && isGenerated(name, type)) {
                open.put(name, type);
              }
            });
    var taken = new HashSet<>(all);
    taken.removeAll(open.keySet());
    for (var way : WAYS) {
      var alone =
          open.values().stream()
              .distinct()
              .collect(Collectors.groupingBy(way, Collectors.counting()));
      var chosen = new HashMap<Type, String>();
      for (var type : Set.copyOf(open.values())) {
        var name = way.apply(type);
        if (Long.valueOf(1).equals(alone.get(name)) && taken.add(name)) {
          chosen.put(type, name);
        }
      }
      open.forEach(
          (name, type) -> {
            if (chosen.containsKey(type)) {
              names.put(name, chosen.getOrDefault(type, name));
            }
          });
      open.values().removeAll(chosen.keySet());
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException("These schemas have no name of their own: " + open);
    }
  }

  /** What was named by hand stays. */
  private static boolean isGenerated(String name, Type type) {
    var simple = Shapes.raw(type).getSimpleName();
    return name.startsWith(simple);
  }

  private static String own(Type type) {
    var raw = Shapes.raw(type);
    var name = new StringBuilder(raw.getSimpleName());
    for (var outer = raw.getDeclaringClass(); outer != null; outer = outer.getDeclaringClass()) {
      name.insert(0, outer.getSimpleName());
    }
    if (type instanceof ParameterizedType generic) {
      name.insert(
          0,
          Arrays.stream(generic.getActualTypeArguments())
              .map(Names::own)
              .collect(Collectors.joining()));
    }
    return name.toString();
  }

  private static String packageOf(Type type) {
    var last = Shapes.raw(type).getPackageName().replaceAll(".*\\.", "");
    return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1);
  }

  private void rename(OpenAPI api) {
    Schemas.each(api, this::refer);
    var renamed = new TreeMap<String, Schema>();
    new HashMap<>(Schemas.components(api))
        .forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
    api.getComponents().setSchemas(renamed);
  }

  private void refer(Schema schema) {
    Schemas.referred(schema).ifPresent(name -> schema.setRef(refer(name)));
    var discriminator = schema.getDiscriminator();
    if (discriminator != null && discriminator.getMapping() != null) {
      var mapping = new LinkedHashMap<String, String>();
      discriminator
          .getMapping()
          .forEach(
              (value, ref) -> mapping.put(value, refer(ref.substring(Schemas.COMPONENT.length()))));
      discriminator.setMapping(mapping);
    }
  }

  private String refer(String name) {
    return Schemas.COMPONENT + names.getOrDefault(name, name);
  }
}
