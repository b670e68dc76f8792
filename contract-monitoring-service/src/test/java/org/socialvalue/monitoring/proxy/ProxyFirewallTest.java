package org.socialvalue.monitoring.proxy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** PROXIES_AS_EVIDENCE: what judges, weighs, rates or compares can't know what a proxy is. */
class ProxyFirewallTest {

  @Test
  void nothing_outside_knows_a_proxy() {
    var main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.socialvalue.monitoring");
    noClasses()
        .that()
        .resideOutsideOfPackage("..monitoring.proxy..")
        .and()
        .haveNameNotMatching(".*\\.MonitoringRules")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..monitoring.proxy..")
        .because("proxies are evidence: no status, KPI, rating or ranking reads one")
        .check(main);
  }
}
