package org.socialvalue.local;

/** Each thing that listens, with the port it has unless an environment variable says another. */
public enum Port {
  TENDER("tender-service", 8081),
  EVALUATION("evaluation-service", 8082),
  MONITORING("contract-monitoring-service", 8083),
  ISSUER("the token issuer", 8180),
  POSTGRES("PostgreSQL", 15432),
  KAFKA("Kafka", 19092);

  private final String user;
  private final int usual;

  Port(String user, int usual) {
    this.user = user;
    this.usual = usual;
  }

  /** Who listens there. */
  String user() {
    return user;
  }

  int usual() {
    return usual;
  }

  /** The environment variable that changes it. */
  String variable() {
    return name() + "_PORT";
  }
}
