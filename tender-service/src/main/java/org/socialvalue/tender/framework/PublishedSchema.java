package org.socialvalue.tender.framework;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The shape of a framework for those who write one: a JSON Schema, written by hand. */
@Singleton
public class PublishedSchema {

  private static final String FILE = "/reference/framework.schema.json";

  private final String text;

  public PublishedSchema() {
    try (var in = Objects.requireNonNull(PublishedSchema.class.getResourceAsStream(FILE), FILE)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text() {
    return text;
  }
}
