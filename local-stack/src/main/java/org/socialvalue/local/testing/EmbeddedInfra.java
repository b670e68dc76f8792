package org.socialvalue.local.testing;

import java.util.concurrent.CompletableFuture;
import org.socialvalue.local.infra.EmbeddedKafka;
import org.socialvalue.local.infra.EmbeddedPostgres;

/** Both on this machine, throw-away, started side by side. */
final class EmbeddedInfra {

  private EmbeddedInfra() {}

  static Infra start() {
    CompletableFuture<EmbeddedPostgres> starting =
        CompletableFuture.supplyAsync(EmbeddedPostgres::temporary);
    EmbeddedKafka kafka = EmbeddedKafka.temporary();
    EmbeddedPostgres postgres = starting.join();
    return new Infra(
        postgres.databases(),
        kafka.bootstrapServers(),
        () -> {
          kafka.close();
          postgres.close();
        });
  }
}
