package org.socialvalue.tender.framework;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Area;
import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.area.AreaTree;

/** The data that rules look up, read once from {@code reference/}. */
@Singleton
public class ReferenceData {

  private final AreaTree areas = new AreaTree(read("areas", Area[].class));
  private final List<BuyingAuthority> authorities = read("authorities", BuyingAuthority[].class);
  private final List<Framework> frameworks = read("frameworks", Framework[].class);
  private final List<Regime> regimes = read("regimes", Regime[].class);
  private final List<ServiceArea> serviceAreas = read("service-areas", ServiceArea[].class);

  public AreaTree areas() {
    return areas;
  }

  public List<Framework> frameworks() {
    return frameworks;
  }

  public List<Regime> regimes() {
    return regimes;
  }

  public List<ServiceArea> serviceAreas() {
    return serviceAreas;
  }

  public Optional<BuyingAuthority> authority(String id) {
    return authorities.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  public boolean hasRegime(String code) {
    return regimes.stream().anyMatch(regime -> regime.code().equals(code));
  }

  public boolean hasServiceArea(String code) {
    return serviceAreas.stream().anyMatch(area -> area.code().equals(code));
  }

  /** The authority's framework in force that day: its own, or else the one for everybody. */
  public Framework framework(String authority, LocalDate day) {
    return inForce(authority, day)
        .or(() -> inForce(null, day))
        .orElseThrow(() -> new IllegalStateException("No framework is in force on " + day));
  }

  private Optional<Framework> inForce(@Nullable String authority, LocalDate day) {
    return frameworks.stream()
        .filter(f -> Objects.equals(f.authority(), authority))
        .filter(f -> !f.validFrom().isAfter(day))
        .max(Comparator.comparing(Framework::validFrom));
  }

  private static <T> List<T> read(String name, Class<T[]> type) {
    var path = "/reference/" + name + ".json";
    try (var in = ReferenceData.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("There is no resource " + path);
      }
      return List.copyOf(Arrays.asList(Json.read(in.readAllBytes(), type)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
