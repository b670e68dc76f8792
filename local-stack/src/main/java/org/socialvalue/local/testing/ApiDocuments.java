package org.socialvalue.local.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The API documents as they are committed: of each service, and all of them as one. */
public final class ApiDocuments {

  static final String MERGED = "social-value";

  /** By their words in names, in the order of the work. */
  private static final Map<String, String> SERVICES = new LinkedHashMap<>();

  static {
    SERVICES.put("Tender", "tender-service");
    SERVICES.put("Evaluation", "evaluation-service");
    SERVICES.put("Monitoring", "contract-monitoring-service");
  }

  /** Texts in quotes, and statuses too: some readers make dates and numbers of them. */
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .stringQuotingChecker(new StatusesQuoted())
              .build()
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));

  private static final class StatusesQuoted extends StringQuotingChecker.Default {

    private static final long serialVersionUID = 1;

    @Override
    public boolean needToQuoteName(String name) {
      return Character.isDigit(name.charAt(0)) || super.needToQuoteName(name);
    }
  }

  private final Path folder;

  private ApiDocuments(Path folder) {
    this.folder = folder;
  }

  static ApiDocuments in(Path folder) {
    return new ApiDocuments(folder);
  }

  /** Those that are committed, in {@code docs/openapi}. */
  public static ApiDocuments committed() {
    return in(ProjectFolder.path().resolve("docs").resolve("openapi"));
  }

  /** The document of that service, or {@code social-value}, the one of all. */
  public ObjectNode read(String name) {
    try {
      return (ObjectNode) YAML.readTree(Files.readString(folder.resolve(name + ".yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The services' documents as one, in YAML. */
  String merged() {
    var documents = new LinkedHashMap<String, ObjectNode>();
    SERVICES.forEach((word, service) -> documents.put(word, read(service)));
    try {
      return YAML.writeValueAsString(MergedApi.of(documents));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the one of all anew, as far as all services have one. */
  void writeMerged() throws IOException {
    for (var service : SERVICES.values()) {
      if (!Files.exists(folder.resolve(service + ".yaml"))) {
        return;
      }
    }
    Files.writeString(folder.resolve(MERGED + ".yaml"), merged());
  }

  String committedMerged() throws IOException {
    return Files.readString(folder.resolve(MERGED + ".yaml"));
  }
}
