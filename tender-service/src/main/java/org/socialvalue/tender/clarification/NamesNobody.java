package org.socialvalue.tender.clarification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.problem.Fault;

/** What is published of a question never carries the name of the organisation that asked it. */
final class NamesNobody {

  private NamesNobody() {}

  static List<Fault> faults(AnswerClarification given, String organisation) {
    var faults = new ArrayList<Fault>();
    look("/question", given.question(), organisation, faults);
    look("/answer", given.answer(), organisation, faults);
    return faults;
  }

  private static void look(String at, LocalizedText text, String organisation, List<Fault> faults) {
    look(at + "/en", text.en(), organisation, faults);
    look(at + "/cy", text.cy(), organisation, faults);
    look(at + "/easyRead", text.easyRead(), organisation, faults);
  }

  private static void look(
      String at, @Nullable String text, String organisation, List<Fault> faults) {
    if (text != null && plain(text).contains(plain(organisation))) {
      faults.add(new Fault(at, "names the organisation that asked"));
    }
  }

  /** Letters and digits alone, so that {@code Orchard Homecare} is found as an identifier too. */
  private static String plain(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
