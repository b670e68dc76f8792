package org.socialvalue.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The operator's guide names each setting, and what deploys the services sets no other. */
class SettingsTest {

  private static final Set<String> SERVICES =
      Set.of("tender-service", "evaluation-service", "contract-monitoring-service");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ((?:`[A-Z_]+`(?:, )?)+) \\| (.*) \\| (.*) \\|$");
  private static final Pattern NAME = Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`");

  /** Said where the services differ. */
  private static final String EACH_ITS_OWN = "'s own";

  private final Map<String, String> rows = rows();

  @Test
  void the_guide_names_each_setting_with_what_it_is_unless_set() {
    var faults = new ArrayList<String>();
    Settings.ofTheServices()
        .forEach(
            (name, unlessSet) -> {
              var variable = Settings.variable(name);
              var said = rows.get(variable);
              if (said == null) {
                faults.add(variable + " has no row");
              } else if (!said.contains(EACH_ITS_OWN)
                  && unlessSet.filter(value -> !value.isEmpty()).isPresent()
                  && !unlessSet.get().contains("${")
                  && !said.contains("`" + unlessSet.get() + "`")) {
                faults.add(
                    "%s is `%s` unless set, and not %s".formatted(variable, unlessSet.get(), said));
              }
            });
    assertThat(faults).as("docs/guides/operator.md, What you decide").isEmpty();
  }

  @Test
  void the_guide_names_no_setting_that_there_is_not() {
    var named = rows.keySet().stream().filter(name -> !isOfALibrary(name)).toList();

    assertThat(named).isNotEmpty().isSubsetOf(known());
  }

  @Test
  void what_deploys_the_services_sets_what_the_guide_names() throws IOException {
    assertThat(deployed())
        .contains("EVALUATION_SEALING_KEYS", "EVALUATION_SEALING_KEYS_FILE")
        .isSubsetOf(rows.keySet());
  }

  /** The third column, by each variable of the first. */
  private static Map<String, String> rows() {
    try {
      var guide = Files.readString(Path.of("../docs/guides/operator.md"));
      var rows = new TreeMap<String, String>();
      var row = ROW.matcher(guide);
      while (row.find()) {
        var name = NAME.matcher(row.group(1));
        while (name.find()) {
          rows.put(name.group(1), row.group(3));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> known() {
    return Settings.ofTheServices().keySet().stream()
        .map(Settings::variable)
        .collect(Collectors.toSet());
  }

  private static boolean isOfALibrary(String name) {
    return name.matches("(QUARKUS|KAFKA)_.*");
  }

  /** Whatever is set for one of the three, in compose and in the cluster. */
  private static Set<String> deployed() throws IOException {
    var names = new TreeSet<String>();
    var yaml = new YAMLMapper();
    var compose = yaml.readTree(Files.readString(Path.of("../docker-compose.yml")));
    compose.path("x-environment").fieldNames().forEachRemaining(names::add);
    for (var service : SERVICES) {
      compose
          .at("/services/" + service + "/environment")
          .fieldNames()
          .forEachRemaining(name -> names.add(name));
    }
    names.remove("<<");
    try (var files = Files.walk(Kustomize.TREE)) {
      for (var file : files.filter(it -> it.toString().endsWith(".yaml")).toList()) {
        for (var object : Build.of(Files.readString(file)).objects()) {
          object.path("configMapGenerator").forEach(map -> literals(map, names));
          object
              .findValues("containers")
              .forEach(
                  all ->
                      all.forEach(
                          container ->
                              container
                                  .path("env")
                                  .forEach(it -> names.add(it.path("name").asText()))));
        }
      }
    }
    return names;
  }

  private static void literals(JsonNode map, Set<String> names) {
    map.path("literals").forEach(it -> names.add(it.asText().split("=", 2)[0]));
  }
}
