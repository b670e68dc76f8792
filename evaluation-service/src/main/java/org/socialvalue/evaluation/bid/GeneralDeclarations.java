package org.socialvalue.evaluation.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.json.Json;

/** The general declarations: data that the service brings along, required as it is configured. */
@ApplicationScoped
public class GeneralDeclarations {

  private static final String FILE = "/declarations/general.json";

  private final List<GeneralDeclaration> all;

  /**
   * @param required codes of those without which no bid comes in
   */
  public GeneralDeclarations(
      @ConfigProperty(name = "evaluation.declarations.required") Optional<Set<String>> required) {
    var codes = required.orElse(Set.of());
    this.all =
        shipped().stream()
            .map(one -> new GeneralDeclaration(one.code(), one.text(), codes.contains(one.code())))
            .toList();
  }

  record Shipped(String code, LocalizedText text) {}

  private static List<Shipped> shipped() {
    try (var in = GeneralDeclarations.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return List.of(Json.read(in.readAllBytes(), Shipped[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<GeneralDeclaration> all() {
    return all;
  }
}
