package org.socialvalue.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.socialvalue.local.testing.HouseRules;
import org.socialvalue.local.testing.Listening;

class HouseTest {

  @Test
  void theRulesOfTheHouseHold() {
    assertThat(HouseRules.of("org.socialvalue.evaluation").violations()).isEmpty();
  }

  /** What bids say is reached through the one class that tells the database on whose behalf. */
  @Test
  void onlyTheSealedRepositoryQueriesBidVersions() {
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.socialvalue.evaluation");

    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("SealedVersions")
        .and()
        .resideInAPackage("..evaluation.bid..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .check(classes);
  }

  @Test
  void theDocumentOfEventsSaysToWhatTheServiceListens() {
    assertThat(Listening.handled("org.socialvalue.evaluation"))
        .isNotEmpty()
        .isEqualTo(Listening.described("evaluation-service"));
  }
}
