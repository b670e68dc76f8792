package org.socialvalue.tender.catalogue;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.socialvalue.kit.json.Json;

/** The few entries that ship, all from the Kent framework's own examples; no proxy among them. */
@Singleton
public class ShippedCatalogue {

  private static final String FILE = "/reference/catalogue.json";

  private final List<CatalogueItem> all;

  public ShippedCatalogue() {
    try (var in = Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(FILE), FILE)) {
      all = List.of(Json.read(in.readAllBytes(), CatalogueItem[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<CatalogueItem> all() {
    return all;
  }

  Optional<CatalogueItem> find(String code) {
    return all.stream().filter(item -> item.code().equals(code)).findFirst();
  }
}
