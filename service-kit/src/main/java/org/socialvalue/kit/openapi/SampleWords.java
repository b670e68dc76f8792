package org.socialvalue.kit.openapi;

import java.math.BigDecimal;
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
 * the name itself in words, which a test refuses. A field that says {@code null} is null where it
 * may be.
 */
record SampleWords(Properties words) {

  private static final String FILE = "openapi/samples.properties";
  private static final String NOTHING = "null";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,4})?");
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
    return new SampleWords(HouseWords.of(OF_ALL, FILE));
  }

  /** What somebody wrote for it. */
  Optional<String> given(String name) {
    return Optional.ofNullable(words.getProperty(name));
  }

  /** Whether it is rather left out, where it may be: what has not happened yet, say. */
  boolean isNothing(String name) {
    return NOTHING.equals(words.getProperty(name));
  }

  /** The number that somebody wrote for it. */
  Optional<BigDecimal> number(String name) {
    return given(name).filter(text -> NUMBER.matcher(text).matches()).map(BigDecimal::new);
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
