package org.socialvalue.local.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InfraModeTest {

  @Test
  void autoTakesContainersWhereAnEngineAnswersAndElseDoesWithout() {
    assertThat(InfraMode.chosen("auto", () -> true)).isEqualTo(InfraMode.CONTAINERS);
    assertThat(InfraMode.chosen("auto", () -> false)).isEqualTo(InfraMode.EMBEDDED);
    assertThat(InfraMode.chosen("embedded", () -> true)).isEqualTo(InfraMode.EMBEDDED);
  }

  @Test
  void whatIsAskedForAndCannotBeHadFails() {
    assertThatThrownBy(() -> InfraMode.chosen("containers", () -> false))
        .hasMessageContaining("no container engine answers");
    assertThatThrownBy(() -> InfraMode.chosen("cloud", () -> true))
        .hasMessageContaining("none of auto, containers, embedded, external");
    assertThatThrownBy(() -> ExternalInfra.from(Map.of("INFRA_KAFKA", "localhost:1")))
        .hasMessageContaining("INFRA_POSTGRES_HOST, INFRA_POSTGRES_PORT");
  }
}
