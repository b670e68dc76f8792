package org.socialvalue.kit.openapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Puts the tags into the order of the work and says what each is for: as the lines of {@code
 * openapi/tags.txt} of the service, {@code Name: what for}, and after them of those that all
 * services have. A tag that stands in neither comes last and says nothing, which a test refuses.
 */
final class Tags {

  private static final List<String> FILES = List.of("openapi/tags.txt", "openapi/house-tags.txt");

  private Tags() {}

  static void writeInto(OpenAPI api) {
    var used =
        Schemas.operations(api)
            .filter(operation -> operation.getTags() != null)
            .flatMap(operation -> operation.getTags().stream())
            .distinct()
            .sorted()
            .toList();
    var told = new LinkedHashMap<String, String>();
    FILES.stream().flatMap(Tags::lines).forEach(line -> put(told, line));
    var tags = new ArrayList<Tag>();
    told.forEach(
        (name, what) -> {
          if (used.contains(name)) {
            tags.add(OASFactory.createTag().name(name).description(what));
          }
        });
    used.stream()
        .filter(name -> !told.containsKey(name))
        .forEach(name -> tags.add(OASFactory.createTag().name(name)));
    api.setTags(tags);
  }

  private static void put(Map<String, String> told, String line) {
    var colon = line.indexOf(": ");
    told.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
  }

  private static Stream<String> lines(String file) {
    try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        return Stream.of();
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
