package org.socialvalue.deploy;

import static org.socialvalue.deploy.Build.called;
import static org.socialvalue.deploy.Build.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said of how pods run: probes, rights, resources, secrets, migrations, how they end. */
final class Running {

  private static final Pattern SECRET =
      Pattern.compile(".*(PASSWORD|SECRET|TOKEN|CREDENTIAL|PRIVATE|_KEYS?)$");
  private static final Pattern PASSWORD_IN_URL =
      Pattern.compile("(?i).*([?&]password=|//[^/@\\s]+:[^/@\\s]+@).*");

  private static final Map<String, String> PROBES =
      Map.of(
          "startupProbe", "/q/health/started",
          "readinessProbe", "/q/health/ready",
          "livenessProbe", "/q/health/live");

  private Running() {}

  static List<String> probesThatSaySomethingElse(Build build) {
    var faults = new ArrayList<String>();
    build
        .all("Deployment")
        .forEach(
            it ->
                containers(it)
                    .forEach(
                        container ->
                            PROBES.forEach(
                                (probe, path) -> {
                                  var asked = container.path(probe).at("/httpGet/path").asText();
                                  if (!asked.equals(path)) {
                                    faults.add(
                                        "%s: its %s asks '%s', not %s"
                                            .formatted(called(it), probe, asked, path));
                                  }
                                })));
    return faults;
  }

  static List<String> rightsAndResources(Build build) {
    var faults = new ArrayList<String>();
    build
        .workloads()
        .forEach(
            it -> {
              var pod = it.at("/spec/template/spec");
              need(it, pod.at("/securityContext/runAsNonRoot").asBoolean(), "not as root", faults);
              need(it, pod.at("/securityContext/runAsUser").asInt() > 0, "a user's number", faults);
              need(
                  it,
                  pod.at("/securityContext/seccompProfile/type").asText().equals("RuntimeDefault"),
                  "a seccomp profile",
                  faults);
              need(
                  it,
                  pod.path("automountServiceAccountToken").isBoolean()
                      && !pod.path("automountServiceAccountToken").asBoolean(),
                  "no token of the cluster's",
                  faults);
              containers(it).forEach(container -> container(it, container, faults));
            });
    build
        .all("ServiceAccount")
        .forEach(
            it ->
                need(
                    it,
                    it.path("automountServiceAccountToken").isBoolean()
                        && !it.path("automountServiceAccountToken").asBoolean(),
                    "no token of the cluster's",
                    faults));
    return faults;
  }

  private static void container(JsonNode workload, JsonNode container, List<String> faults) {
    var rights = container.path("securityContext");
    need(workload, rights.path("readOnlyRootFilesystem").asBoolean(), "a root to read", faults);
    need(
        workload,
        rights.path("allowPrivilegeEscalation").isBoolean()
            && !rights.path("allowPrivilegeEscalation").asBoolean(),
        "no way to more rights",
        faults);
    need(
        workload,
        rights.at("/capabilities/drop/0").asText().equals("ALL"),
        "no capability",
        faults);
    for (var needed : List.of("/requests/cpu", "/requests/memory", "/limits/memory")) {
      need(
          workload, !container.path("resources").at(needed).isMissingNode(), "a " + needed, faults);
    }
    var image = container.path("image").asText();
    need(
        workload,
        image.matches(".*(:[^/]+|@sha256:.*)") && !image.endsWith(":latest"),
        "a version of its image",
        faults);
  }

  static List<String> secretsInClear(Build build) {
    var faults = new ArrayList<String>();
    build.all("Secret").forEach(it -> faults.add(called(it) + ": a secret's content lies here"));
    build
        .workloads()
        .forEach(
            it ->
                containers(it)
                    .flatMap(container -> each(container.path("env")))
                    .filter(env -> env.has("value"))
                    .forEach(
                        env ->
                            inClear(
                                it,
                                env.path("name").asText(),
                                env.path("value").asText(),
                                faults)));
    build
        .all("ConfigMap")
        .forEach(
            it ->
                it.path("data")
                    .properties()
                    .forEach(
                        entry -> inClear(it, entry.getKey(), entry.getValue().asText(), faults)));
    return faults;
  }

  private static void inClear(JsonNode object, String name, String value, List<String> faults) {
    if (SECRET.matcher(name.toUpperCase(Locale.ROOT)).matches()
        || PASSWORD_IN_URL.matcher(value).matches()) {
      faults.add(called(object) + ": " + name + " stands in clear text");
    }
  }

  /** Pods can't migrate; a job does, one at a time, with the image of its service. */
  static List<String> migrations(Build build) {
    var faults = new ArrayList<String>();
    var images = build.all("Deployment").flatMap(Running::containers).map(Running::image).toList();
    build
        .all("Deployment")
        .forEach(
            it -> {
              need(
                  it,
                  "false".equals(env(it, "QUARKUS_FLYWAY_MIGRATE_AT_START")),
                  "QUARKUS_FLYWAY_MIGRATE_AT_START=false",
                  faults);
              need(
                  it,
                  Matching.secrets(new Build(List.of(it))).stream()
                      .noneMatch(name -> name.endsWith("-owner")),
                  "nothing of the owner's",
                  faults);
            });
    build
        .all("Job")
        .forEach(
            it -> {
              need(it, it.at("/spec/parallelism").asInt() == 1, "one pod at a time", faults);
              need(it, it.at("/spec/completions").asInt() == 1, "one pod in all", faults);
              need(
                  it,
                  "true".equals(env(it, "QUARKUS_INIT_AND_EXIT"))
                      && "true".equals(env(it, "QUARKUS_FLYWAY_MIGRATE_AT_START")),
                  "to migrate and end",
                  faults);
              need(
                  it,
                  containers(it).map(Running::image).allMatch(images::contains),
                  "the image of its service",
                  faults);
            });
    return faults;
  }

  /** A pod is given longer to end than it may take. */
  static List<String> endings(Build build, Duration shutdown) {
    var faults = new ArrayList<String>();
    build
        .all("Deployment")
        .forEach(
            it -> {
              var grace = it.at("/spec/template/spec/terminationGracePeriodSeconds").asLong();
              containers(it)
                  .forEach(
                      container -> {
                        var wait = container.at("/lifecycle/preStop/sleep/seconds").asLong();
                        need(it, wait > 0, "to wait until nobody sends to it", faults);
                        need(
                            it,
                            grace > wait + shutdown.toSeconds() + 5,
                            "longer to end than its %d s".formatted(grace),
                            faults);
                      });
              need(
                  it,
                  it.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1) == 0,
                  "the old pods until the new are ready",
                  faults);
            });
    return faults;
  }

  private static String env(JsonNode workload, String name) {
    return containers(workload)
        .flatMap(it -> each(it.path("env")))
        .filter(it -> it.path("name").asText().equals(name))
        .map(it -> it.path("value").asText())
        .findFirst()
        .orElse("");
  }

  private static String image(JsonNode container) {
    return container.path("image").asText();
  }

  private static Stream<JsonNode> containers(JsonNode workload) {
    return each(workload.at("/spec/template/spec/containers"));
  }

  private static void need(JsonNode object, boolean has, String what, List<String> faults) {
    if (!has) {
      faults.add(called(object) + " needs " + what);
    }
  }
}
