package org.socialvalue.kit.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What texts in made examples say: by the field's name as {@code openapi/samples.properties} of the
 * service has it, or else what all services share, {@code openapi/house-samples.properties}; else
 * the name itself in words, which a test refuses.
 */
record SampleWords(Properties words) {

  private static final String FILE = "openapi/samples.properties";
  private static final String OF_ALL = "openapi/house-samples.properties";

  /** Tried in turn where a pattern refuses the words. */
  private static final List<String> PATTERNED =
      List.of(
          "kent-adult-social-care",
          "sample",
          "SAMPLE",
          "sample-1",
          "a".repeat(64),
          "2026-11",
          "https://example.org/1",
          "GB-ABC-1",
          "1");

  static SampleWords load() {
    var words = new Properties();
    read(OF_ALL, words);
    read(FILE, words);
    return new SampleWords(words);
  }

  private static void read(String file, Properties words) {
    try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What somebody wrote for it. */
  Optional<String> given(String name) {
    return Optional.ofNullable(words.getProperty(name));
  }

  /** The same in Welsh ({@code cy}) or in easy words, where somebody wrote it. */
  Optional<String> translated(String name, String to) {
    return given(name + "." + to);
  }

  String of(Schema schema, String name) {
    var candidates =
        Stream.concat(Stream.of(words.getProperty(name, inWords(name))), PATTERNED.stream());
    return candidates
        .map(candidate -> fitted(schema, candidate))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No sample fits '%s' (pattern %s): add one to %s"
                        .formatted(name, schema.getPattern(), FILE)));
  }

  private static Optional<String> fitted(Schema schema, String words) {
    var text = new StringBuilder(words);
    if (schema.getMinLength() != null) {
      while (text.length() < schema.getMinLength()) {
        text.append(' ').append(words);
      }
    }
    if (schema.getMaxLength() != null && text.length() > schema.getMaxLength()) {
      text.setLength(schema.getMaxLength());
    }
    var fits =
        schema.getPattern() == null || Pattern.compile(schema.getPattern()).matcher(text).find();
    return fits ? Optional.of(text.toString().strip()) : Optional.empty();
  }

  /** {@code forWhom} as "For whom". */
  private static String inWords(String name) {
    var words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? "words"
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
