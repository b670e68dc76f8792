package org.socialvalue.tender.webhook;

import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/** Builds what is configured. */
class WebhookBeans {

  @Produces
  @Singleton
  Targets targets(WebhookConfig config) {
    var target = config.target();
    var allowed = target.allowed().orElse(List.of()).stream().map(Network::of).toList();
    return new Targets(
        host -> List.of(InetAddress.getAllByName(host)),
        new PublicAddresses(allowed),
        target.plainHttp(),
        target.ports().orElse(Set.of()));
  }

  @Produces
  @Singleton
  Posting posting(Vertx vertx, WebhookConfig config) {
    return new Posting(vertx, config.timeout(), config.target().trusted());
  }
}
