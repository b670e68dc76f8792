package org.socialvalue.kit.watch;

import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Each metric says whose it is, however it is fetched: {@code application="tender-service"}. */
public class NamingTheService {

  @Produces
  @Singleton
  MeterFilter named(@ConfigProperty(name = "quarkus.application.name") String service) {
    return MeterFilter.commonTags(List.of(Tag.of("application", service)));
  }
}
