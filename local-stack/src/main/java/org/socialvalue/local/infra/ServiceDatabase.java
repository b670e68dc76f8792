package org.socialvalue.local.infra;

/**
 * How a service reaches its database. Both roles have their own name as password: local machines
 * and tests only.
 *
 * @param name of the database
 * @param jdbcUrl its address
 * @param owner the role that runs migrations
 * @param app the role the service works as
 */
public record ServiceDatabase(String name, String jdbcUrl, String owner, String app) {

  static ServiceDatabase of(String host, int port, String service, String name) {
    return new ServiceDatabase(
        name,
        "jdbc:postgresql://%s:%d/%s".formatted(host, port, name),
        service + "_owner",
        service + "_app");
  }
}
