package org.socialvalue.local.infra;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics by which the services know of each other, with a few partitions so that order per key
 * is truly tested, and with every event kept, so that who comes later can begin at the beginning.
 */
public final class Topics {

  /** One for each service: what it tells the others. */
  public static final List<String> ALL =
      List.of("tender.events.v1", "evaluation.events.v1", "contract.events.v1");

  /** What vouches for the audit of all services: no events, and nothing that a service reads. */
  public static final String CHECKPOINTS = "audit.checkpoints.v1";

  static final int PARTITIONS = 3;
  private static final Map<String, String> KEPT =
      Map.of("cleanup.policy", "delete", "retention.ms", "-1");
  private static final int WAIT_SECONDS = 60;

  private Topics() {}

  /** Creates those that aren't there yet, and so also waits until the broker answers. */
  public static void create(String bootstrapServers) {
    try (Admin admin =
        Admin.create(
            Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                WAIT_SECONDS * 1000))) {
      Set<String> there = admin.listTopics().names().get(WAIT_SECONDS, TimeUnit.SECONDS);
      List<NewTopic> missing =
          Stream.concat(ALL.stream(), Stream.of(CHECKPOINTS))
              .filter(name -> !there.contains(name))
              .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()))
              .map(topic -> topic.configs(KEPT))
              .toList();
      admin.createTopics(missing).all().get(WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("could not create the topics at " + bootstrapServers, e);
      }
    } catch (TimeoutException e) {
      throw new IllegalStateException("Kafka did not answer at " + bootstrapServers, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating the topics", e);
    }
  }
}
