package org.socialvalue.local;

import java.net.URI;

/**
 * Where a running stack is reached.
 *
 * @param tender the tender service, without a path
 * @param evaluation the evaluation service, without a path
 * @param monitoring the contract monitoring service, without a path
 * @param issuer the token issuer, as it stands in the tokens
 * @param bootstrapServers of Kafka
 * @param postgresPort of PostgreSQL on this machine
 */
public record StackAddresses(
    URI tender,
    URI evaluation,
    URI monitoring,
    URI issuer,
    String bootstrapServers,
    int postgresPort) {

  static StackAddresses of(Ports ports, URI issuer) {
    return new StackAddresses(
        local(ports, Port.TENDER),
        local(ports, Port.EVALUATION),
        local(ports, Port.MONITORING),
        issuer,
        "localhost:" + ports.of(Port.KAFKA),
        ports.of(Port.POSTGRES));
  }

  /** The service's address, without a path. */
  public URI of(Service service) {
    return switch (service) {
      case TENDER -> tender;
      case EVALUATION -> evaluation;
      case MONITORING -> monitoring;
    };
  }

  private static URI local(Ports ports, Port port) {
    return URI.create("http://localhost:" + ports.of(port));
  }
}
