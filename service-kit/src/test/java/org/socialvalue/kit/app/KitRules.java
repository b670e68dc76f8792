package org.socialvalue.kit.app;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.RuleBook;
import org.socialvalue.kit.rules.RuleInfo;

public class KitRules {

  @Produces
  @Singleton
  RuleBook book() {
    return new RuleBook(
        List.of(
            new RuleInfo("NOTE_SHORT", "a note is short", Effect.BLOCK, Basis.PRACTICE, "test")));
  }
}
