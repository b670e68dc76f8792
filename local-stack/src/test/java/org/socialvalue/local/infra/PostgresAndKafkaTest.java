package org.socialvalue.local.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresAndKafkaTest {

  @Test
  void keptDataIsThereAfterARestartAndWrittenDurably(@TempDir Path folder) throws SQLException {
    Path data = folder.resolve("postgres");
    try (EmbeddedPostgres postgres = EmbeddedPostgres.kept(0, data, folder.resolve("log"))) {
      ServiceDatabase tender = postgres.databases().create("tender");
      execute(tender.jdbcUrl(), tender.owner(), "create table kept (id int)");
    }
    try (EmbeddedPostgres postgres = EmbeddedPostgres.kept(0, data, folder.resolve("log"))) {
      ServiceDatabase tender = postgres.databases().create("tender");
      assertThat(value(tender, tender.owner(), "select count(*)::text from kept")).isEqualTo("0");
      assertThat(value(tender, tender.app(), "show fsync")).isEqualTo("on");
      assertThat(value(tender, tender.app(), "show synchronous_commit")).isEqualTo("on");
      assertThat(value(tender, tender.app(), "select uuid_extract_version(uuidv7())::text"))
          .isEqualTo("7");
    }
  }

  @Test
  void theAppRoleMayNeitherCreateNorBypassNorVisitAnotherService() throws SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.temporary()) {
      ServiceDatabase tender = postgres.databases().create("tender");
      ServiceDatabase evaluation = postgres.databases().create("evaluation");
      assertThat(
              value(
                  tender,
                  tender.app(),
                  "select (rolsuper or rolbypassrls)::text from pg_roles where rolname = current_user"))
          .isEqualTo("false");
      assertThatThrownBy(
              () -> execute(tender.jdbcUrl(), tender.app(), "create table mine (id int)"))
          .hasMessageContaining("permission denied");
      assertThatThrownBy(() -> execute(evaluation.jdbcUrl(), tender.app(), "select 1"))
          .hasMessageContaining("permission denied");
      assertThat(postgres.databases().create("tender")).isEqualTo(tender);
    }
  }

  @Test
  void kafkaKeepsWhatItWasToldOverARestart(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("kafka");
    try (EmbeddedKafka kafka = EmbeddedKafka.kept(0, data)) {
      try (KafkaProducer<String, String> producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", kafka.bootstrapServers()),
              new StringSerializer(),
              new StringSerializer())) {
        producer.send(new ProducerRecord<>("tender.events.v1", "key", "told")).get();
      }
    }
    try (EmbeddedKafka kafka = EmbeddedKafka.kept(0, data)) {
      assertThat(read(kafka)).containsExactly("told");
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
        assertThat(admin.describeTopics(Topics.ALL).allTopicNames().get().values())
            .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(Topics.PARTITIONS));
      }
    }
  }

  private static List<String> read(EmbeddedKafka kafka) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG, "reader",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of("tender.events.v1"));
      List<String> told = new ArrayList<>();
      for (int polls = 0; told.isEmpty() && polls < 60; polls++) {
        consumer.poll(Duration.ofSeconds(1)).forEach(message -> told.add(message.value()));
      }
      return told;
    }
  }

  private static void execute(String url, String role, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, role, role)) {
      connection.createStatement().execute(sql);
    }
  }

  private static String value(ServiceDatabase database, String role, String sql)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), role, role);
        ResultSet rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
