package org.socialvalue.monitoring;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The statements that Hibernate really sent to the database. */
@PersistenceUnitExtension
@ApplicationScoped
public class SentSql implements StatementInspector {

  private final Set<String> sent = ConcurrentHashMap.newKeySet();

  @Override
  public String inspect(String sql) {
    sent.add(sql);
    return sql;
  }

  /** The one that has this text in it. */
  public String having(String text) {
    return sent.stream().filter(sql -> sql.contains(text)).reduce(SentSql::onlyOne).orElseThrow();
  }

  private static String onlyOne(String one, String other) {
    throw new IllegalStateException("Both have it: " + one + "; " + other);
  }
}
