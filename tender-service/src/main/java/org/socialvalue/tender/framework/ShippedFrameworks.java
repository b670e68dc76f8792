package org.socialvalue.tender.framework;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.socialvalue.kit.json.Json;

/**
 * The two frameworks that ship, written from the two source documents; in this order they apply to
 * an authority that has imported none of its own.
 */
@Singleton
public class ShippedFrameworks {

  private static final List<String> FILES =
      List.of("kent-adult-social-care", "wales-principles-based-process");

  private final List<Framework> all = FILES.stream().map(ShippedFrameworks::read).toList();

  public List<Framework> all() {
    return all;
  }

  public Optional<Framework> find(FrameworkRef ref) {
    return all.stream().filter(framework -> framework.ref().equals(ref)).findFirst();
  }

  private static Framework read(String name) {
    var file = "/reference/frameworks/" + name + ".json";
    try (var in = Objects.requireNonNull(ShippedFrameworks.class.getResourceAsStream(file), file)) {
      return Json.read(in.readAllBytes(), Framework.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
