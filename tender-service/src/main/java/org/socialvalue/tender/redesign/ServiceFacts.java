package org.socialvalue.tender.redesign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.socialvalue.tender.datapack.PackFacts;

/**
 * What is known of the service: what it is for, what its data tells, how it does on the principles,
 * what it could become and what was concluded.
 *
 * @param title of the project, in English
 * @param assessments oldest first
 * @param options all of them, also those withdrawn
 * @param rounds oldest first
 */
public record ServiceFacts(
    String title,
    String corePurpose,
    PackFacts pack,
    List<AssessmentFacts> assessments,
    List<OptionFacts> options,
    List<RoundFacts> rounds) {

  /** A mark that counts, with the assessment it was given in. */
  public record Given(PrincipleMark mark, AssessmentFacts in) {}

  /** An import repeats the notice's title where it finds no purpose; that is none. */
  public boolean statesItsPurpose() {
    return !corePurpose.isBlank() && !corePurpose.strip().equalsIgnoreCase(title.strip());
  }

  /** The marks that count, by principle: of each principle the latest. */
  public Map<String, Given> marksOf(Subject subject) {
    var latest = new LinkedHashMap<String, Given>();
    for (var assessment : assessments) {
      if (assessment.subject().equals(subject)) {
        assessment
            .marks()
            .forEach(mark -> latest.put(mark.principle(), new Given(mark, assessment)));
      }
    }
    return latest;
  }

  public List<OptionFacts> onTheTable() {
    return options.stream().filter(OptionFacts::isOnTheTable).toList();
  }

  public Optional<OptionFacts> option(UUID id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /** The round that concluded the redesign; empty while it goes on, or goes on again. */
  public Optional<RoundFacts> conclusion() {
    return rounds.isEmpty() || !rounds.getLast().decided().concludes()
        ? Optional.empty()
        : Optional.of(rounds.getLast());
  }

  /** What is still to be judged: the options on the table, and after the end the chosen one. */
  public List<OptionFacts> inQuestion() {
    return conclusion()
        .map(
            end ->
                onTheTable().stream()
                    .filter(option -> option.id().equals(end.decided().chosenOption()))
                    .toList())
        .orElseGet(this::onTheTable);
  }
}
