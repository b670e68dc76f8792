package org.socialvalue.kit.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.servers.Server;

/**
 * What a document says of the API as a whole: the conventions of all operations, what is promised
 * of changes, whom to ask, and where it is found on one's own machine ({@code openapi.host}).
 */
final class About {

  private static final String CONVENTIONS = "openapi/conventions.md";

  private About() {}

  static void writeInto(OpenAPI api) {
    var info = api.getInfo() == null ? OASFactory.createInfo() : api.getInfo();
    info.setDescription((said("openapi.about").orElse("") + "\n\n" + conventions()).strip());
    info.setContact(OASFactory.createContact().name("Social value in care commissioning"));
    api.setInfo(info);
    said("openapi.host").ifPresent(host -> api.setServers(List.of(server(host))));
  }

  private static Optional<String> said(String property) {
    return ConfigProvider.getConfig().getOptionalValue(property, String.class);
  }

  private static Server server(String host) {
    return OASFactory.createServer()
        .url("{scheme}://{host}")
        .description("Where ./run starts it, unless you say where yours is")
        .variables(
            new TreeMap<>(
                Map.of(
                    "scheme",
                    OASFactory.createServerVariable()
                        .defaultValue("http")
                        .enumeration(List.of("http", "https")),
                    "host",
                    OASFactory.createServerVariable().defaultValue(host))));
  }

  private static String conventions() {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var in = loader.getResourceAsStream(CONVENTIONS)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
