package org.socialvalue.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The settings that the services have of their own, as the code and the files of defaults name
 * them: those of Quarkus, of Kafka and of its connector are left out.
 */
final class Settings {

  private static final List<String> MODULES =
      List.of("service-kit", "tender-service", "evaluation-service", "contract-monitoring-service");
  private static final List<String> FILES =
      List.of("META-INF/microprofile-config.properties", "application.properties");

  private static final Pattern PROFILE = Pattern.compile("^%[\\w,-]+\\.");
  private static final Pattern INJECTED =
      Pattern.compile(
          "@ConfigProperty\\(\\s*name = \"([^\"]+)\"(?:,\\s*defaultValue = \"([^\"]*)\")?");
  private static final Pattern SCHEDULED = Pattern.compile("(?:every|delayed) = \"\\{([^}]+)}\"");
  private static final Pattern MAPPED =
      Pattern.compile(
          "@ConfigMapping\\(prefix = \"([^\"]+)\"\\)\\s*(?:public )?interface \\w+ \\{");
  private static final Pattern IN_MAPPING =
      Pattern.compile(
          "(?<default>@WithDefault\\(\"(?<value>[^\"]*)\"\\)\\s*)?(?<type>[\\w<>]+) (?<name>\\w+)\\(\\);"
              + "|interface (?<inner>\\w+) \\{|(?<end>})");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  private final Map<String, Optional<String>> all = new TreeMap<>();

  /** What each is unless it is set, by its name as a property; empty where there is nothing. */
  static Map<String, Optional<String>> ofTheServices() {
    var settings = new Settings();
    // What a file says comes before what the code would do without it.
    for (var module : MODULES) {
      FILES.stream()
          .map(file -> Path.of("..", module, "src/main/resources", file))
          .filter(Files::exists)
          .forEach(file -> settings.readDefaults(text(file)));
    }
    for (var module : MODULES) {
      eachFile(Path.of("..", module, "src/main/java"), settings::readCode);
    }
    return settings.all;
  }

  /** As it is set by the environment. */
  static String variable(String property) {
    return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private void readDefaults(String file) {
    var read = new Properties();
    try {
      read.load(new StringReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read.stringPropertyNames()
        .forEach(
            name -> {
              var general = !PROFILE.matcher(name).find();
              keep(PROFILE.matcher(name).replaceFirst(""), general ? read.getProperty(name) : null);
            });
  }

  private void readCode(String file) {
    var code = COMMENT.matcher(file).replaceAll("");
    INJECTED.matcher(code).results().forEach(it -> keep(it.group(1), it.group(2)));
    SCHEDULED.matcher(code).results().forEach(it -> keep(it.group(1), null));
    var mapped = MAPPED.matcher(code);
    if (mapped.find()) {
      readMapping(mapped.group(1), code.substring(mapped.end()));
    }
  }

  /** Methods whose type is an interface inside lead to its own, under their name. */
  private void readMapping(String prefix, String body) {
    var read = new TreeMap<String, Map<String, @Nullable String>>();
    var within = new ArrayDeque<String>(List.of(""));
    var part = IN_MAPPING.matcher(body);
    while (!within.isEmpty() && part.find()) {
      if (part.group("inner") != null) {
        within.push(part.group("inner"));
      } else if (part.group("end") != null) {
        within.pop();
      } else {
        read.computeIfAbsent(within.getFirst(), none -> new TreeMap<>())
            .put(part.group("type") + " " + kebab(part.group("name")), part.group("value"));
      }
    }
    keepMapping(prefix, "", read);
  }

  private void keepMapping(
      String prefix, String type, Map<String, Map<String, @Nullable String>> read) {
    for (var method : read.getOrDefault(type, Map.of()).entrySet()) {
      var parts = method.getKey().split(" ");
      var name = prefix + "." + parts[1];
      if (read.containsKey(parts[0])) {
        keepMapping(name, parts[0], read);
      } else {
        keep(name, method.getValue());
      }
    }
  }

  private void keep(String name, @Nullable String unlessSet) {
    if (!name.matches("(quarkus|mp|kafka)\\..*")) {
      all.merge(name, Optional.ofNullable(unlessSet), (one, other) -> one.or(() -> other));
    }
  }

  private static String kebab(String name) {
    return Pattern.compile("[A-Z]").matcher(name).replaceAll(Settings::afterHyphen);
  }

  private static String afterHyphen(java.util.regex.MatchResult letter) {
    return Matcher.quoteReplacement("-" + letter.group().toLowerCase(Locale.ROOT));
  }

  private static void eachFile(Path folder, Consumer<String> read) {
    try (var files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".java")).map(Settings::text).forEach(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
