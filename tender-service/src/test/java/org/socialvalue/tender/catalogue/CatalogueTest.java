package org.socialvalue.tender.catalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.problem.Fault;

class CatalogueTest {

  private static final ProxyValue MONEY =
      new ProxyValue(new BigDecimal("12000"), "person in work for a year", 2025);

  private final List<CatalogueItem> shipped = new ShippedCatalogue().all();

  @Test
  void no_proxy_ships_and_each_entry_cites_the_document() {
    assertThat(shipped)
        .isNotEmpty()
        .allSatisfy(
            item -> {
              assertThat(item.kind()).isNotEqualTo(EntryKind.PROXY);
              assertThat(item.proxy()).isNull();
              assertThat(item.provenance().source()).startsWith("Kent framework, ");
              assertThat(item.title().cy()).isNull();
            });
  }

  @Test
  void what_ships_keeps_to_what_is_asked_of_an_import() {
    assertThat(EntryFaults.of(shipped, List.of())).isEmpty();
  }

  @Test
  void a_proxy_has_a_value_and_a_licence_and_an_outcome_has_neither_value() {
    var entries = new ArrayList<@Nullable CatalogueItem>();
    entries.add(item(EntryKind.PROXY, "A", null, null));
    entries.add(item(EntryKind.PROXY, "B", MONEY, "CC BY-NC-ND 4.0"));
    entries.add(item(EntryKind.OUTCOME, "C", MONEY, null));
    entries.add(null);
    entries.add(item(EntryKind.MEASURE, "A", null, null));

    assertThat(EntryFaults.of(castOf(entries), List.of("C")))
        .extracting(Fault::pointer)
        .containsExactly(
            "/entries/0/proxy",
            "/entries/0/provenance/licence",
            "/entries/2/code",
            "/entries/2/proxy",
            "/entries/4/code",
            "/entries/4/measure");
  }

  @Test
  void nothing_that_decides_what_is_asked_for_knows_a_proxy() {
    var service =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.socialvalue.tender");

    noClasses()
        .that()
        .resideOutsideOfPackage("..tender.catalogue..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(ProxyValue.class.getName())
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(CatalogueItem.class.getName())
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(CatalogueEntry.class.getName())
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(CatalogueView.class.getName())
        .because("a proxy is evidence beside outcomes, never what they are chosen or judged by")
        .check(service);
    noClasses()
        .that()
        .resideInAnyPackage("..publication..", "..rules..")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameContaining("Proxy")
        .check(service);
    noClasses()
        .that()
        .haveFullyQualifiedName(Template.class.getName())
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(ProxyValue.class.getName())
        .check(service);
  }

  @SuppressWarnings({"NullAway", "unchecked"})
  private static List<CatalogueItem> castOf(List<@Nullable CatalogueItem> withHoles) {
    return (List<CatalogueItem>) (List<?>) withHoles;
  }

  private static CatalogueItem item(
      EntryKind kind, String code, @Nullable ProxyValue proxy, @Nullable String licence) {
    return new CatalogueItem(
        kind,
        code,
        LocalizedText.english("Title"),
        null,
        null,
        null,
        proxy,
        new Provenance("A study", null, 2025, licence));
  }
}
