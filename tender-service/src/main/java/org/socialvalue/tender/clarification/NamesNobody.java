package org.socialvalue.tender.clarification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.problem.Fault;

/**
 * What is published of a question carries neither the name of the organisation or person that asked
 * it, nor a telling word of either: not "Orchard" of Orchard Homecare, though "homecare" is
 * everybody's.
 */
final class NamesNobody {

  /** Words of many organisations' names: alone they name none. */
  private static final Set<String> EVERYBODYS =
      Set.of(
          ("agency and assist association at business care carer carers caring charity charitable"
                  + " cic cio coop cooperative co-operative community communities company council"
                  + " county district domiciliary enterprise first for foundation friends group"
                  + " health healthcare help home homecare homes house housing inc limited live"
                  + " living llp local ltd national network new nursing of on organisation our"
                  + " partners partnership people plc plus provider providers quality residential"
                  + " service services social society solutions support supported supporting team"
                  + " the together trust uk union with work working")
              .split(" "));

  /** Names of people that are words of any text as well. */
  private static final Set<String> WORDS_TOO =
      Set.of(
          ("april august bill case day dean grace hope joy june king long mark may page price rose"
                  + " short will young miss mrs the van von")
              .split(" "));

  private final List<String> names = new ArrayList<>();

  /**
   * @param organisation that asked, by its identifier
   * @param person that asked; null where that was not kept
   * @param ownTexts of the tender: their words give nobody away
   */
  NamesNobody(String organisation, @Nullable String person, String ownTexts) {
    var common = new HashSet<>(Arrays.asList(plain(ownTexts).strip().split(" ")));
    names.add(plain(organisation));
    words(organisation)
        .filter(word -> !EVERYBODYS.contains(word) && !common.contains(word))
        .forEach(word -> names.add(" " + word + " "));
    if (person != null && !person.isBlank()) {
      names.add(plain(person));
      words(person)
          .filter(word -> !WORDS_TOO.contains(word) && !EVERYBODYS.contains(word))
          .filter(word -> !common.contains(word))
          .forEach(word -> names.add(" " + word + " "));
    }
  }

  List<Fault> faults(AnswerClarification given) {
    var faults = new ArrayList<Fault>();
    look("/question", given.question(), faults);
    look("/answer", given.answer(), faults);
    return faults;
  }

  private void look(String at, LocalizedText text, List<Fault> faults) {
    look(at + "/en", text.en(), faults);
    look(at + "/cy", text.cy(), faults);
    look(at + "/easyRead", text.easyRead(), faults);
  }

  private void look(String at, @Nullable String text, List<Fault> faults) {
    if (text == null) {
      return;
    }
    var plain = plain(text);
    names.stream()
        .filter(plain::contains)
        .findFirst()
        .ifPresent(
            name ->
                faults.add(
                    new Fault(
                        at, "\"" + name.strip() + "\" names who asked: say it in other words")));
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(plain(name).strip().split(" ")).filter(word -> word.length() >= 3);
  }

  /** Letters and digits alone, so that {@code Orchard Homecare} is found as an identifier too. */
  private static String plain(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
