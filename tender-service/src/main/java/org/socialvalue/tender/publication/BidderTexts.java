package org.socialvalue.tender.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Question;

/** The texts by which a tender asks something of bidders, with where each stands. */
public final class BidderTexts {

  private BidderTexts() {}

  /**
   * @param at JSON pointer in the tender
   */
  public record Passage(String at, LocalizedText text) {

    /** Each wording that there is: English first. */
    public Stream<String> wordings() {
      return Stream.of(text.en(), orEmpty(text.cy()), orEmpty(text.easyRead()))
          .filter(wording -> !wording.isBlank());
    }

    private static String orEmpty(@Nullable String wording) {
      return wording == null ? "" : wording;
    }
  }

  /** Everything: what follows, and titles and reasons besides. */
  public static List<Passage> all(TenderInQuestion tender) {
    var content = tender.content();
    var all = new ArrayList<Passage>();
    all.add(new Passage("/title", content.title()));
    for (int i = 0; i < content.theLots().size(); i++) {
      all.add(new Passage("/lots/" + i + "/title", content.theLots().get(i).title()));
    }
    for (var node : CriteriaTree.of(content).nodes()) {
      all.add(new Passage(node.at() + "/title", node.criterion().title()));
    }
    for (int i = 0; i < content.theQuestions().size(); i++) {
      all.addAll(ofQuestion("/questions/" + i, content.theQuestions().get(i)));
    }
    all.addAll(ofConditions(content));
    all.addAll(ofMarks(content));
    all.addAll(ofRequirements(tender));
    return all;
  }

  /** A question and its parts. */
  public static List<Passage> ofQuestion(String at, Question question) {
    var texts = new ArrayList<Passage>();
    texts.add(new Passage(at + "/text", question.text()));
    for (int p = 0; p < question.parts().size(); p++) {
      texts.add(new Passage(at + "/parts/" + p + "/text", question.parts().get(p).text()));
    }
    return texts;
  }

  public static List<Passage> ofConditions(TenderContent content) {
    var texts = new ArrayList<Passage>();
    for (int i = 0; i < content.theConditions().size(); i++) {
      texts.add(new Passage("/conditions/" + i + "/text", content.theConditions().get(i).text()));
    }
    return texts;
  }

  /** What the marks mean. */
  public static List<Passage> ofMarks(TenderContent content) {
    if (content.awardModel() == null) {
      return List.of();
    }
    var texts = new ArrayList<Passage>();
    var marks = content.awardModel().scale().descriptors();
    for (int i = 0; i < marks.size(); i++) {
      texts.add(
          new Passage("/awardModel/scale/descriptors/" + i + "/meaning", marks.get(i).meaning()));
    }
    return texts;
  }

  /** The outcomes that are asked for. */
  public static List<Passage> ofRequirements(TenderInQuestion tender) {
    return tender.asked().stream()
        .map(
            asked ->
                new Passage(asked.at() + "/statement", asked.inQuestion().outcome().statement()))
        .toList();
  }
}
