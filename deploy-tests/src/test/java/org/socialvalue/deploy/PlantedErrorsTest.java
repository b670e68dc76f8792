package org.socialvalue.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds the mistake that it is there for: one is planted into a build that has none. */
class PlantedErrorsTest {

  private static @Nullable String everything;

  @Test
  void without_a_planted_error_there_is_no_fault() {
    assertThat(Checks.faults(Build.of(everything()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a misspelt field              | readinessProbe:                 | readynessProbe:                 | readynessProbe
          a misspelt field deep inside  | periodSeconds: 2                | periodSecond: 2                 | periodSecond
          a misspelt field of a budget  | unhealthyPodEvictionPolicy:     | unhealthyPodEvictPolicy:        | unhealthyPodEvictPolicy
          a misspelt field of a policy  | podSelector:                    | podSelektor:                    | podSelektor
          a misspelt field of Kafka     | deleteClaim:                    | deleteClaims:                   | deleteClaims
          a misspelt field of Postgres  | instances: 3                    | instance: 3                     | instance
          a misspelt field of a rule    | expr: max                       | expression: max                 | expression
          a word for a number           | containerPort: 8081             | containerPort: web              | Deployment tender-service
          a text for a number           | minReplicas: 2                  | minReplicas: "2"                | HorizontalPodAutoscaler
          a number for a text           | QUARKUS_HTTP_PORT: "8081"       | QUARKUS_HTTP_PORT: 8081         | ConfigMap
          a word for Postgres's number  | instances: 3                    | instances: three                | Cluster postgres
          a type that nobody knows      | kind: PodDisruptionBudget       | kind: PodDisruptionBudjet       | no type is known
          a type of another version     | apiVersion: autoscaling/v2      | apiVersion: autoscaling/v2beta2 | no type is known
          a password in clear text      | KAFKA_BOOTSTRAP_SERVERS:        | ADMIN_PASSWORD:                 | stands in clear text
          a password in an address      | postgresql://postgres-rw        | postgresql://me:hush@postgres-rw | stands in clear text
          a budget for no pod           | maxUnavailable: 1\\n  selector:\\n    matchLabels:\\n      app.kubernetes.io/name: tender-service | maxUnavailable: 1\\n  selector:\\n    matchLabels:\\n      app.kubernetes.io/name: tender | matches no pod
          a policy for no pod           | cnpg.io/cluster: postgres\\n  policyTypes | cnpg.io/cluster: postgre\\n  policyTypes | matches no pod
          a scaler of nothing           | kind: Deployment\\n    name: tender-service | kind: Deployment\\n    name: tender | names a Deployment
          a volume that isn't there     | claimName: evidence             | claimName: evidences            | names a PersistentVolumeClaim
          settings that aren't there    | configMapRef:\\n            name: tender | configMapRef:\\n            name: sender | ConfigMap
          a port that nobody listens on | QUARKUS_HTTP_PORT: "8083"       | QUARKUS_HTTP_PORT: "8084"       | nothing listens on
          a service's wrong port        | targetPort: http                | targetPort: web                 | no port of a pod
          alive only with a database    | path: /q/health/live            | path: /q/health                 | livenessProbe
          pods that migrate             | MIGRATE_AT_START\\n          value: "false" | MIGRATE_AT_START\\n          value: "true" | MIGRATE_AT_START=false
          pods that know the owner      | name: tender-app                | name: tender-owner              | nothing of the owner's
          migrations side by side       | parallelism: 1                  | parallelism: 2                  | one pod at a time
          a root that can be written    | readOnlyRootFilesystem: true    | readOnlyRootFilesystem: false   | a root to read
          root                          | runAsNonRoot: true              | runAsNonRoot: false             | not as root
          no limit of memory            | memory: 768Mi                   | {}                              | /limits/memory
          too little time to end        | terminationGracePeriodSeconds: 60 | terminationGracePeriodSeconds: 25 | longer to end
          away before the new are there | maxUnavailable: 0               | maxUnavailable: 1               | the old pods
          """)
  void a_planted_error_is_found(String what, String right, String wrong, String said) {
    var planted = plant(unfolded(right), wrong.equals("{}") ? "" : unfolded(wrong));

    assertThat(Checks.faults(Build.of(planted)))
        .as(what)
        .anySatisfy(fault -> assertThat(fault).contains(said));
  }

  @Test
  void a_missing_probe_is_found() {
    var planted = everything().replaceFirst("(?s)        livenessProbe:.*?timeoutSeconds: 3\n", "");

    assertThat(Checks.faults(Build.of(planted)))
        .anySatisfy(fault -> assertThat(fault).contains("its livenessProbe asks ''"));
  }

  @Test
  void a_service_whose_selector_matches_nothing_is_found() {
    var planted =
        everything()
            .replaceFirst(
                "(?s)(kind: Service\n.*?selector:\n    app.kubernetes.io/name: )\\S+", "$1nobody");

    assertThat(Checks.faults(Build.of(planted)))
        .anySatisfy(fault -> assertThat(fault).contains("its selector matches no pod"));
  }

  @Test
  void a_secret_with_its_content_is_found() {
    var planted =
        everything()
            + "---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: tender-app\n"
            + "stringData:\n  password: hush\n";

    assertThat(Checks.faults(Build.of(planted)))
        .anySatisfy(fault -> assertThat(fault).contains("a secret's content lies here"));
  }

  private static String plant(String right, String wrong) {
    var whole = everything();
    assertThat(whole).contains(right);
    return whole.replace(right, wrong);
  }

  private static String unfolded(String text) {
    return text.replace("\\n", "\n");
  }

  private static synchronized String everything() {
    var built = everything;
    if (built == null) {
      built = Kustomize.build(Kustomize.TREE.resolve("tests/everything"));
      everything = built;
    }
    return built;
  }
}
