package org.socialvalue.tender.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.tender.project.Stage;

/** The documents, each with the stage whose close freezes it. */
public enum DocumentKind {
  DIAGNOSTIC_REPORT(Stage.ANALYSE, "Diagnostic report"),
  COMMISSIONING_PLAN(Stage.PLAN, "Commissioning plan"),
  SPECIFICATION(Stage.PLAN, "Specification");

  private final Stage frozenWith;
  private final String title;

  DocumentKind(Stage frozenWith, String title) {
    this.frozenWith = frozenWith;
    this.title = title;
  }

  public Stage frozenWith() {
    return frozenWith;
  }

  public String title() {
    return title;
  }

  /** As it stands in an address: {@code diagnostic-report}. */
  public String inPath() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<DocumentKind> of(Stage stage) {
    return Arrays.stream(values()).filter(kind -> kind.frozenWith == stage).toList();
  }

  /**
   * @throws Refused 404 for a word that is none of them
   */
  static DocumentKind inPath(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.inPath().equals(word))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("document"));
  }
}
