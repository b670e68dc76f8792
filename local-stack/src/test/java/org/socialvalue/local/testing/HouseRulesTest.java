package org.socialvalue.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final String SAMPLES = "org.socialvalue.local.testing.house.";

  @Test
  void aHouseInOrderHasNoViolation() {
    assertThat(violations("kept")).isEmpty();
  }

  @Test
  void eachRuleThatIsBrokenIsTold() {
    assertThat(violations("broken"))
        .anyMatch(told -> told.startsWith("Rules and scoring know Java"))
        .anyMatch(told -> told.startsWith("Time comes into a rule as an argument"))
        .anyMatch(told -> told.startsWith("Money, weights and scores are decimal"))
        .anyMatch(told -> told.startsWith("Packages are features, not layers"));
  }

  private static List<String> violations(String sample) {
    return HouseRules.of(SAMPLES + sample)
        .violations(new ClassFileImporter().importPackages(SAMPLES + sample));
  }
}
