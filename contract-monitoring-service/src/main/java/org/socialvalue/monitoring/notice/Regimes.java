package org.socialvalue.monitoring.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.socialvalue.kit.json.Json;

/** The regimes that are known, from {@code reference/performance-regimes.json}. */
public final class Regimes {

  private static final List<Regime> ALL = read();

  private Regimes() {}

  public static Optional<Regime> of(String code) {
    return ALL.stream().filter(regime -> regime.code().equals(code)).findFirst();
  }

  public static List<String> codes() {
    return ALL.stream().map(Regime::code).toList();
  }

  private static List<Regime> read() {
    try (var in = Regimes.class.getResourceAsStream("/reference/performance-regimes.json")) {
      return Arrays.asList(Json.read(Objects.requireNonNull(in).readAllBytes(), Regime[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
