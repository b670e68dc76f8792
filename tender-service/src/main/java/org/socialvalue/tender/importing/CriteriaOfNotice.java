package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.LocalizedText;

/**
 * The weights of a notice. OCDS knows price, cost and quality; social value is a quality criterion
 * that is named so. UK notices write the weight as the description.
 */
final class CriteriaOfNotice {

  private static final Pattern WEIGHT = Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d{1,4})?)\\s*%?\\s*");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private BigDecimal price = BigDecimal.ZERO;
  private BigDecimal quality = BigDecimal.ZERO;
  private BigDecimal socialValue = BigDecimal.ZERO;
  private boolean any;

  private CriteriaOfNotice() {}

  /** The model with the first weights found, of the tender or of its first lot; null for none. */
  static @Nullable AwardModel read(NoticeReader notice, JsonNode release) {
    for (var at : List.of("/tender/awardCriteria", "/tender/lots/0/awardCriteria")) {
      int mark = notice.mark();
      var found = new CriteriaOfNotice();
      int size = notice.size(at + "/criteria");
      for (int i = 0; i < size; i++) {
        found.add(at + "/criteria/" + i, notice, release);
      }
      if (found.any && found.total().compareTo(HUNDRED) <= 0) {
        return found.model();
      }
      notice.leaveSince(mark);
    }
    return null;
  }

  private void add(String at, NoticeReader notice, JsonNode release) {
    int mark = notice.mark();
    var weight = weight(at, notice, release);
    var type = notice.text(at + "/type");
    if (weight == null || type == null) {
      notice.leaveSince(mark);
      return;
    }
    any = true;
    var name = notice.text(at + "/name");
    if (type.equals("price") || type.equals("cost")) {
      price = price.add(weight);
    } else if (ReadingNotice.says(name, "social value")) {
      socialValue = socialValue.add(weight);
    } else {
      quality = quality.add(weight);
    }
  }

  private static @Nullable BigDecimal weight(String at, NoticeReader notice, JsonNode release) {
    var numbers = release.at(at + "/numbers");
    for (int i = 0; i < numbers.size(); i++) {
      var here = at + "/numbers/" + i;
      if (release.at(here + "/weight").asText().startsWith("percentage")) {
        notice.text(here + "/weight");
        return notice.number(here + "/number");
      }
    }
    var written = release.at(at + "/description").asText();
    var weight = WEIGHT.matcher(written);
    if (!weight.matches()) {
      return null;
    }
    notice.text(at + "/description");
    return new BigDecimal(weight.group(1));
  }

  private BigDecimal total() {
    return price.add(quality).add(socialValue);
  }

  private AwardModel model() {
    return new AwardModel(
        price,
        quality,
        socialValue,
        BigDecimal.valueOf(60),
        BigDecimal.valueOf(40),
        AwardModel.SocialValueMode.SEPARATE,
        AwardModel.PriceFormula.LOWEST_OVER_BID,
        null,
        new AwardModel.Scale(
            0,
            5,
            List.of(
                new AwardModel.Descriptor(0, LocalizedText.english("No answer, or none of use")),
                new AwardModel.Descriptor(5, LocalizedText.english("Fully convincing")))),
        BigDecimal.ONE,
        2,
        AwardModel.TieRule.HIGHER_QUALITY_POINTS);
  }
}
