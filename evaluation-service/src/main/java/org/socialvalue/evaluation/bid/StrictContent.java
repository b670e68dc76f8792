package org.socialvalue.evaluation.bid;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.socialvalue.kit.http.StrictJsonReader;
import org.socialvalue.kit.json.Json;

/** Reads a patched bid as strictly as one that came whole: every fault of the result at once. */
@ApplicationScoped
class StrictContent {

  private final StrictJsonReader reader;

  StrictContent(StrictJsonReader reader) {
    this.reader = reader;
  }

  @SuppressWarnings("unchecked")
  BidContent of(JsonNode patched) {
    try {
      var body = written(patched).getBytes(StandardCharsets.US_ASCII);
      return (BidContent)
          reader.readFrom(
              (Class<Object>) (Class<?>) BidContent.class,
              BidContent.class,
              new Annotation[0],
              MediaType.APPLICATION_JSON_TYPE,
              new MultivaluedHashMap<>(),
              new ByteArrayInputStream(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Half a character has no bytes in UTF-8: escaped, it reaches the reader, which refuses it. */
  private static String written(JsonNode patched) throws IOException {
    return Json.mapper()
        .writer()
        .with(JsonWriteFeature.ESCAPE_NON_ASCII)
        .writeValueAsString(patched);
  }
}
