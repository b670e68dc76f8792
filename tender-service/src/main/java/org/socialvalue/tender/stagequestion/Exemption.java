package org.socialvalue.tender.stagequestion;

import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.engagement.StakeholderGroup;

/**
 * That a stage may close without a group's answer to one of its questions.
 *
 * @param whoWasAsked whom of the group was asked all the same; null where nobody was
 */
public record Exemption(
    String questionCode, StakeholderGroup group, String reason, @Nullable String whoWasAsked) {

  public boolean covers(String question, StakeholderGroup asked) {
    return questionCode.equals(question) && group == asked;
  }
}
