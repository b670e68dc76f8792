package org.socialvalue.tender.register;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The envelope in which OCDS sends releases and records: who publishes, and by which extensions.
 */
@Singleton
class PackageOf {

  /** Each as it is published: a reader fetches them to know the fields that it meets. */
  private static final List<String> EXTENSIONS =
      List.of(
          "https://standard.open-contracting.org/profiles/eu/latest/en/extension.json",
          "https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json",
          "https://raw.githubusercontent.com/open-contracting-extensions/ocds_performance_failures_extension/master/extension.json",
          "https://raw.githubusercontent.com/open-contracting-extensions/ocds_suitability_extension/master/extension.json",
          "https://raw.githubusercontent.com/open-contracting-extensions/ocds_sustainability_extension/master/extension.json");

  private final String publisher;
  private final Optional<String> license;

  PackageOf(
      @ConfigProperty(name = "register.publisher") String publisher,
      @ConfigProperty(name = "register.license") Optional<String> license) {
    this.publisher = publisher;
    this.license = license;
  }

  /**
   * @param releases as they are kept: they go in word for word
   * @param at when the last of them happened
   * @param links to other packages, by what they lead to
   */
  String releases(String uri, Instant at, List<String> releases, Map<String, String> links) {
    var envelope = envelope(uri, at);
    var list = envelope.putArray("releases");
    releases.forEach(release -> list.addRawValue(new RawValue(release)));
    links.forEach(envelope.putObject("links")::put);
    return envelope.toString();
  }

  /**
   * @param at when the last release of them happened
   * @param links to other packages, by what they lead to
   */
  String records(String uri, Instant at, List<ObjectNode> entries, Map<String, String> links) {
    var envelope = envelope(uri, at);
    envelope.putArray("records").addAll(entries);
    links.forEach(envelope.putObject("links")::put);
    return envelope.toString();
  }

  private ObjectNode envelope(String uri, Instant at) {
    var envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("uri", uri).put("version", "1.1");
    EXTENSIONS.forEach(envelope.putArray("extensions")::add);
    envelope.putObject("publisher").put("name", publisher);
    license.ifPresent(text -> envelope.put("license", text));
    return envelope.put("publishedDate", at.truncatedTo(ChronoUnit.MILLIS).toString());
  }
}
