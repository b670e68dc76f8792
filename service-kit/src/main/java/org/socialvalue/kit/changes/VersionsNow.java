package org.socialvalue.kit.changes;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.socialvalue.kit.persistence.Aggregate;

/** The versions of things as they are committed, whoever changed them. */
@ApplicationScoped
class VersionsNow {

  private final AgroalDataSource database;
  private final EntityManagerFactory factory;

  VersionsNow(AgroalDataSource database, EntityManagerFactory factory) {
    this.database = database;
    this.factory = factory;
  }

  /** Those that there are; what is gone has none. */
  Map<UUID, Long> of(Class<? extends Aggregate> kind, Collection<UUID> ids) throws SQLException {
    var table =
        factory
            .unwrap(SessionFactoryImplementor.class)
            .getMappingMetamodel()
            .getEntityDescriptor(kind)
            .getIdentifierTableName();
    var versions = new HashMap<UUID, Long>();
    try (var connection = database.getConnection();
        var ask =
            connection.prepareStatement(
                "select id, version from " + table + " where id = any(?)")) {
      ask.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (var rows = ask.executeQuery()) {
        while (rows.next()) {
          versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
        }
      }
    }
    return versions;
  }
}
