package org.socialvalue.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void theEnvironmentChangesOnePortAndLeavesTheOthers() {
    Ports ports = Ports.from(Map.of("KAFKA_PORT", "29092", "TENDER_PORT", " "));

    assertThat(ports.of(Port.KAFKA)).isEqualTo(29092);
    assertThat(ports.of(Port.TENDER)).isEqualTo(8081);
    assertThat(ports.of(Port.POSTGRES)).isEqualTo(15432);
  }

  @Test
  void aTakenPortIsNamedWithTheVariableThatChangesIt() throws IOException {
    try (ServerSocket other = new ServerSocket(0)) {
      Ports ports = Ports.from(Map.of("EVALUATION_PORT", String.valueOf(other.getLocalPort())));

      assertThat(ports.taken())
          .anySatisfy(
              sentence ->
                  assertThat(sentence)
                      .contains("Port " + other.getLocalPort())
                      .contains("evaluation-service")
                      .contains("EVALUATION_PORT="));
    }
  }

  @Test
  void freePortsAreNotTakenAndNotShared() {
    Ports ports = Ports.free();

    assertThat(ports.taken()).isEmpty();
    assertThat(Arrays.stream(Port.values()).map(ports::of)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNoPortOrIsUsedTwiceIsRefused() {
    assertThatThrownBy(() -> Ports.from(Map.of("ISSUER_PORT", "many")))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("ISSUER_PORT=many");
    assertThatThrownBy(() -> Ports.from(Map.of("ISSUER_PORT", "65536")))
        .isInstanceOf(StackFailure.class);
    assertThatThrownBy(() -> Ports.from(Map.of("ISSUER_PORT", "8081")))
        .hasMessageContaining("TENDER_PORT and ISSUER_PORT are both 8081");
  }
}
