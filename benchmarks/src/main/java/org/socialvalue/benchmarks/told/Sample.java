package org.socialvalue.benchmarks.told;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** An event as the contracts' golden samples have it, given identities of its own. */
public final class Sample {

  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final String text;

  private Sample(String text) {
    this.text = text;
  }

  /**
   * @param name {@code tender-published.v1}, say
   */
  public static Sample of(String name) {
    try (var in = Sample.class.getResourceAsStream("/samples/" + name + ".json")) {
      var bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new Sample(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same name gives the same identities, across samples too: two may speak of one tender. */
  public String as(String name) {
    return UUIDS
        .matcher(text)
        .replaceAll(found -> identity(name + found.group()).toString())
        .replace("homecare-older-people", "told-under-faults");
  }

  public static UUID identity(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
