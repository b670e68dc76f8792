package org.socialvalue.tender.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.socialvalue.kit.json.Json;

/** The schemas of OCDS that lie beside the project; a test that wants them says when they don't. */
public final class OcdsSchema {

  private static final Path FOLDER =
      Path.of("..", "..", "shared", "ocds").toAbsolutePath().normalize();
  private static final String RELEASE_SCHEMA =
      "https://standard.open-contracting.org/schema/1__1__5/release-schema.json";

  /** Of a part that no record here has. */
  private static final String VERSIONED_SCHEMA =
      "https://standard.open-contracting.org/schema/1__1__5/versioned-release-validation-schema.json";

  private final JsonSchema schema;

  private OcdsSchema(String file) {
    var there = Files.isReadable(FOLDER.resolve(file));
    if (!there) {
      System.out.println("ocds: no schemas at ../shared/ocds; releases are not validated");
    }
    assumeThat(there).as("schemas of OCDS beside the project").isTrue();
    var release = read("release-schema.json");
    this.schema =
        JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V4,
                builder ->
                    builder.schemaLoaders(
                        of -> of.schemas(Map.of(RELEASE_SCHEMA, release, VERSIONED_SCHEMA, "{}"))))
            .getSchema(
                read(file), SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  /** Of a release, with every object closed to unknown fields. */
  public static OcdsSchema strictRelease() {
    return new OcdsSchema("release-schema.strict.json");
  }

  public static OcdsSchema releasePackage() {
    return new OcdsSchema("release-package-schema.json");
  }

  public static OcdsSchema recordPackage() {
    return new OcdsSchema("record-package-schema.json");
  }

  public void holds(JsonNode document) {
    assertThat(schema.validate(Json.read(document.toString(), JsonNode.class)))
        .as(document.toString())
        .isEmpty();
  }

  private static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
