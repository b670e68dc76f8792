package org.socialvalue.kit.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Words that stand in files beside the code. */
final class HouseWords {

  private HouseWords() {}

  /** Of several files a later one comes before an earlier; one that isn't there says nothing. */
  static Properties of(String... files) {
    var words = new Properties();
    for (var file : files) {
      try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
        if (in != null) {
          words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return words;
  }
}
