package org.socialvalue.deploy;

import static org.socialvalue.deploy.Build.called;
import static org.socialvalue.deploy.Build.each;
import static org.socialvalue.deploy.Build.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What chooses pods chooses some, and what is named is there. */
final class Matching {

  private Matching() {}

  static List<String> selectorsThatMatchNothing(Build build) {
    var faults = new ArrayList<String>();
    build
        .all("Service")
        .forEach(
            it -> {
              if (build.pods().stream().noneMatch(chosenBy(it.at("/spec/selector")))) {
                faults.add(called(it) + ": its selector matches no pod");
              }
            });
    build
        .objects()
        .forEach(
            it -> {
              for (var where : List.of("/spec/selector", "/spec/podSelector")) {
                if (!it.path("kind").asText().equals("Service")) {
                  selector(build, it, where, it.at(where), faults);
                }
              }
              for (var peer : peers(it)) {
                if (!peer.has("namespaceSelector") && peer.has("podSelector")) {
                  selector(build, it, "a peer", peer.path("podSelector"), faults);
                }
              }
            });
    build
        .workloads()
        .forEach(
            it ->
                each(it.at("/spec/template/spec/topologySpreadConstraints"))
                    .map(spread -> spread.path("labelSelector"))
                    .filter(chosen -> !matches(chosen, podLabels(it)))
                    .forEach(
                        chosen -> faults.add(called(it) + ": spreads pods that aren't its own")));
    build
        .all("Deployment")
        .filter(it -> !matches(it.at("/spec/selector"), podLabels(it)))
        .forEach(it -> faults.add(called(it) + ": its selector doesn't match its own pods"));
    return faults;
  }

  static List<String> namesThatAreNotThere(Build build) {
    var faults = new ArrayList<String>();
    build
        .workloads()
        .forEach(
            workload -> {
              var pod = workload.at("/spec/template/spec");
              named(build, workload, "ServiceAccount", pod.path("serviceAccountName"), faults);
              for (var volume : pod.path("volumes")) {
                named(
                    build,
                    workload,
                    "PersistentVolumeClaim",
                    volume.at("/persistentVolumeClaim/claimName"),
                    faults);
              }
              for (var container : pod.path("containers")) {
                for (var from : container.path("envFrom")) {
                  named(build, workload, "ConfigMap", from.at("/configMapRef/name"), faults);
                }
                var volumes =
                    each(pod.path("volumes"))
                        .map(it -> it.path("name").asText())
                        .collect(Collectors.toSet());
                each(container.path("volumeMounts"))
                    .filter(it -> !volumes.contains(it.path("name").asText()))
                    .forEach(it -> faults.add(called(workload) + ": mounts no volume " + it));
              }
            });
    build
        .all("HorizontalPodAutoscaler")
        .forEach(it -> named(build, it, "Deployment", it.at("/spec/scaleTargetRef/name"), faults));
    build
        .all("Ingress")
        .forEach(
            it ->
                each(it.at("/spec/rules"))
                    .flatMap(rule -> each(rule.at("/http/paths")))
                    .forEach(
                        path ->
                            named(build, it, "Service", path.at("/backend/service/name"), faults)));
    build.all("Service").forEach(it -> ports(build, it, faults));
    return faults;
  }

  /** A service's port leads to one of the pod's, and the pod listens on it. */
  private static void ports(Build build, JsonNode service, List<String> faults) {
    build
        .all("Deployment")
        .filter(it -> chosenBy(service.at("/spec/selector")).test(podLabels(it)))
        .forEach(
            deployment -> {
              var containers = deployment.at("/spec/template/spec/containers");
              var offered = each(containers).flatMap(it -> each(it.path("ports"))).toList();
              each(service.at("/spec/ports"))
                  .map(it -> it.path("targetPort").asText())
                  .filter(
                      target ->
                          offered.stream().noneMatch(it -> it.path("name").asText().equals(target)))
                  .forEach(
                      target -> faults.add(called(service) + ": no port of a pod is " + target));
              var listened =
                  each(containers)
                      .flatMap(it -> each(it.path("envFrom")))
                      .flatMap(
                          it ->
                              build.one("ConfigMap", it.at("/configMapRef/name").asText()).stream())
                      .map(it -> it.at("/data/QUARKUS_HTTP_PORT").asText())
                      .collect(Collectors.toSet());
              offered.stream()
                  .filter(it -> !listened.contains(it.path("containerPort").asText()))
                  .forEach(it -> faults.add(called(deployment) + ": nothing listens on " + it));
            });
  }

  private static void named(
      Build build, JsonNode by, String kind, JsonNode name, List<String> faults) {
    if (name.isTextual() && build.one(kind, name.asText()).isEmpty()) {
      faults.add(called(by) + ": names a " + kind + " that isn't there: " + name.asText());
    }
  }

  private static void selector(
      Build build, JsonNode object, String where, JsonNode selector, List<String> faults) {
    if (selector.isObject() && build.pods().stream().noneMatch(pod -> matches(selector, pod))) {
      faults.add(called(object) + ": " + where + " matches no pod: " + selector);
    }
  }

  private static List<JsonNode> peers(JsonNode object) {
    var peers = new ArrayList<JsonNode>();
    each(object.at("/spec/ingress")).flatMap(it -> each(it.path("from"))).forEach(peers::add);
    each(object.at("/spec/egress")).flatMap(it -> each(it.path("to"))).forEach(peers::add);
    each(object.at("/spec/kafka/listeners"))
        .flatMap(it -> each(it.path("networkPolicyPeers")))
        .forEach(peers::add);
    return peers;
  }

  private static Map<String, String> podLabels(JsonNode workload) {
    return labels(workload.at("/spec/template/metadata/labels"));
  }

  private static Predicate<Map<String, String>> chosenBy(JsonNode selector) {
    return pod -> pod.entrySet().containsAll(labels(selector).entrySet());
  }

  private static boolean matches(JsonNode selector, Map<String, String> pod) {
    return chosenBy(selector.path("matchLabels")).test(pod)
        && each(selector.path("matchExpressions")).allMatch(it -> holds(it, pod));
  }

  private static boolean holds(JsonNode expression, Map<String, String> pod) {
    var key = expression.path("key").asText();
    var value = pod.get(key);
    Set<String> values =
        each(expression.path("values")).map(JsonNode::asText).collect(Collectors.toSet());
    return switch (expression.path("operator").asText()) {
      case "In" -> value != null && values.contains(value);
      case "NotIn" -> value == null || !values.contains(value);
      case "Exists" -> value != null;
      case "DoesNotExist" -> value == null;
      default -> throw new IllegalArgumentException("no such operator: " + expression);
    };
  }

  /** The names of secrets that pods and operators read. */
  static Set<String> secrets(Build build) {
    return build.objects().stream()
        .flatMap(it -> secretsIn(it).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> secretsIn(JsonNode object) {
    var names = new ArrayList<String>();
    names.addAll(
        object.findValues("secretKeyRef").stream().map(it -> it.path("name").asText()).toList());
    names.addAll(
        object.findValues("passwordSecret").stream().map(it -> it.path("name").asText()).toList());
    names.addAll(object.findValuesAsText("secretName"));
    return names;
  }
}
