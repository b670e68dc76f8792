package org.socialvalue.monitoring.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.monitoring.contract.Side;

/** What was said about figures; only added to. */
@ApplicationScoped
class Messages {

  private final EntityManager db;

  Messages(EntityManager db) {
    this.db = db;
  }

  void add(UUID measurementId, Message message) {
    db.unwrap(Session.class)
        .doWork(
            connection -> {
              try (var add =
                  connection.prepareStatement(
                      "insert into measurement_message (id, measurement_id, kind, side, words,"
                          + " said_by, said_at) values (?, ?, ?, ?, ?, ?, ?)")) {
                add.setObject(1, message.id());
                add.setObject(2, measurementId);
                add.setString(3, message.kind().name());
                add.setString(4, message.side().name());
                add.setString(5, message.words());
                add.setString(6, message.saidBy());
                add.setObject(7, OffsetDateTime.ofInstant(message.saidAt(), ZoneOffset.UTC));
                add.executeUpdate();
              }
            });
  }

  /** Oldest first. */
  List<Message> page(UUID measurementId, PageRequest page) {
    return db.unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (var ask =
                  connection.prepareStatement(
                      "select id, kind, side, words, said_by, said_at from measurement_message"
                          + " where measurement_id = ? and id > ? order by id limit ?")) {
                ask.setObject(1, measurementId);
                ask.setObject(2, page.floor());
                ask.setInt(3, page.rows());
                var said = new ArrayList<Message>();
                try (var rows = ask.executeQuery()) {
                  while (rows.next()) {
                    said.add(
                        new Message(
                            rows.getObject(1, UUID.class),
                            Message.Kind.valueOf(rows.getString(2)),
                            Side.valueOf(rows.getString(3)),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getObject(6, OffsetDateTime.class).toInstant()));
                  }
                }
                return said;
              }
            });
  }
}
