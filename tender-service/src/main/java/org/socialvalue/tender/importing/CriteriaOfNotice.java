package org.socialvalue.tender.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.AwardModel;
import org.socialvalue.events.LocalizedText;

/**
 * The weights of a notice. OCDS knows price, cost and quality; social value is a quality criterion
 * that is named so. UK notices write the weight as the description. Here a tender has one set of
 * weights: where lots have others, those of the first stand.
 */
final class CriteriaOfNotice {

  private static final Pattern WEIGHT = Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d{1,4})?)\\s*%?\\s*");
  private static final Pattern SOCIAL_VALUE =
      Pattern.compile("(?i)social[ -]?value|gwerth cymdeithasol");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NoticeReader notice;
  private BigDecimal price = BigDecimal.ZERO;
  private BigDecimal quality = BigDecimal.ZERO;
  private BigDecimal socialValue = BigDecimal.ZERO;
  private final List<String> summed = new ArrayList<>();
  private boolean any;

  private CriteriaOfNotice(NoticeReader notice) {
    this.notice = notice;
  }

  /**
   * The model with the first weights found, of the tender or of one of its lots; null for none.
   *
   * @param lots where the lots are
   */
  static @Nullable AwardModel read(NoticeReader notice, List<String> lots) {
    CriteriaOfNotice first = null;
    var unread = new ArrayList<String>();
    for (var of : Stream.concat(Stream.of("/tender"), lots.stream()).toList()) {
      var at = of + "/awardCriteria";
      int mark = notice.mark();
      var found = new CriteriaOfNotice(notice);
      found.addAll(at + "/criteria");
      if (!found.isUsable()) {
        notice.leaveSince(mark);
        if (notice.size(at + "/criteria") > 0) {
          unread.add(at + "/criteria");
        }
      } else if (first == null) {
        first = found;
        first.tell(at + "/criteria");
      } else if (!first.isAlike(found)) {
        notice.leaveSince(mark);
        notice.note(at, "has other weights than those that stand for the whole tender");
      }
    }
    unread.forEach(
        at -> notice.note(at, "has no weights in per cent that can be read, or more than 100"));
    return first == null ? null : first.model();
  }

  private void addAll(String at) {
    for (int i = 0; i < notice.size(at); i++) {
      add(at + "/" + i);
    }
    if (summed.size() > 1) {
      summed.forEach(
          weight ->
              notice.inPart(
                  weight, "is a part of the weight of quality, and not kept as one by itself"));
    }
  }

  private void add(String at) {
    int mark = notice.mark();
    var weight = weight(at);
    var type = notice.text(at + "/type");
    if (weight == null || type == null) {
      notice.leaveSince(mark);
      return;
    }
    any = true;
    if (type.equals("price") || type.equals("cost")) {
      price = price.add(weight.percent());
    } else if (isSocialValue(notice.at(at + "/name")) || isSocialValue(notice.at(at + "/type"))) {
      notice.text(at + "/name");
      socialValue = socialValue.add(weight.percent());
    } else {
      quality = quality.add(weight.percent());
      summed.add(weight.at());
      if (!type.equals("quality")) {
        notice.note(at + "/type", "is none of price, cost and quality: it counts as quality");
      }
    }
  }

  private static boolean isSocialValue(JsonNode said) {
    return SOCIAL_VALUE.matcher(said.asText()).find();
  }

  private record Weight(BigDecimal percent, String at) {}

  private @Nullable Weight weight(String at) {
    for (int i = 0; i < notice.size(at + "/numbers"); i++) {
      var here = at + "/numbers/" + i;
      var kind = notice.at(here + "/weight").asText();
      if (kind.startsWith("percentageRange")) {
        notice.note(at, "gives a range of weights, of which none is taken");
        return null;
      }
      if (kind.startsWith("percentage")) {
        notice.text(here + "/weight");
        var number = notice.number(here + "/number");
        return number == null ? null : new Weight(number, here + "/number");
      }
    }
    var written = notice.at(at + "/description").asText();
    var weight = WEIGHT.matcher(written);
    if (!weight.matches()) {
      return null;
    }
    notice.text(at + "/description");
    return new Weight(new BigDecimal(weight.group(1)), at + "/description");
  }

  private boolean isUsable() {
    return any && total().compareTo(HUNDRED) <= 0;
  }

  private boolean isAlike(CriteriaOfNotice other) {
    return price.compareTo(other.price) == 0
        && quality.compareTo(other.quality) == 0
        && socialValue.compareTo(other.socialValue) == 0;
  }

  private void tell(String at) {
    if (total().compareTo(HUNDRED) != 0) {
      notice.note(at, "has weights of " + total().toPlainString() + " in all, and not of 100");
    }
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
