package org.socialvalue.tender.framework;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socialvalue.events.Area;
import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.area.AreaTree;

/**
 * The data that rules look up, read once at the start: from the folder {@code
 * tender.reference.folder} where it has the file, else from what ships in {@code reference/}, which
 * is the demo's. A council brings its own areas and authorities there.
 */
@Singleton
public class ReferenceData {

  private final Optional<Path> folder;
  private final AreaTree areas;
  private final List<BuyingAuthority> authorities;
  private final List<Regime> regimes;
  private final List<ServiceArea> serviceAreas;

  public ReferenceData(@ConfigProperty(name = "tender.reference.folder") Optional<Path> folder) {
    this.folder = folder;
    this.areas = new AreaTree(read("areas", Area[].class));
    this.authorities = read("authorities", BuyingAuthority[].class);
    this.regimes = read("regimes", Regime[].class);
    this.serviceAreas = read("service-areas", ServiceArea[].class);
  }

  public AreaTree areas() {
    return areas;
  }

  public List<Regime> regimes() {
    return regimes;
  }

  public List<ServiceArea> serviceAreas() {
    return serviceAreas;
  }

  /** Codes of the Common Procurement Vocabulary; none for a service area that is there no more. */
  public List<String> cpvOf(String serviceArea) {
    return serviceAreas.stream()
        .filter(area -> area.code().equals(serviceArea))
        .flatMap(area -> area.cpv().stream())
        .toList();
  }

  public Optional<BuyingAuthority> authority(String id) {
    return authorities.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  public boolean hasRegime(String code) {
    return regimes.stream().anyMatch(regime -> regime.code().equals(code));
  }

  /**
   * @throws IllegalStateException for one that is not there, or no longer
   */
  public Regime regime(String code) {
    return regimes.stream()
        .filter(regime -> regime.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no regime " + code));
  }

  public boolean hasServiceArea(String code) {
    return serviceAreas.stream().anyMatch(area -> area.code().equals(code));
  }

  private <T> List<T> read(String name, Class<T[]> type) {
    try (var in = open(name + ".json")) {
      return List.of(Json.read(in.readAllBytes(), type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open(String file) throws IOException {
    var own = folder.map(f -> f.resolve(file)).filter(Files::isReadable);
    if (own.isPresent()) {
      return Files.newInputStream(own.get());
    }
    return Objects.requireNonNull(
        ReferenceData.class.getResourceAsStream("/reference/" + file), file);
  }
}
