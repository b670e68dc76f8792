package org.socialvalue.monitoring.notice.rules;

import java.util.List;
import org.socialvalue.kit.rules.Basis;
import org.socialvalue.kit.rules.Effect;
import org.socialvalue.kit.rules.Finding;
import org.socialvalue.kit.rules.Rule;
import org.socialvalue.kit.rules.RuleInfo;

/** POOR_PERFORMANCE: a breach or poor performance that is known is published within its days. */
public final class NoticeIsPublishedInTime implements Rule<NoticeCase> {

  private static final RuleInfo INFO =
      new RuleInfo(
          "POOR_PERFORMANCE",
          "A notice of a breach or of poor performance is published within 30 days from when it is"
              + " known, or the reason is kept why none is called for",
          Effect.ADVISE,
          Basis.LAW,
          "Procurement Act 2023 s71(5) where it applies, else policy");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(NoticeCase notice) {
    if (notice.dismissed()) {
      return List.of();
    }
    var published = notice.publishedOn();
    if (published != null) {
      return published.isAfter(notice.publishBy())
          ? found(notice, "Published on " + published + ", after " + notice.publishBy())
          : List.of();
    }
    return notice.today().isAfter(notice.publishBy())
        ? found(notice, "Not published; the last day was " + notice.publishBy())
        : found(notice, "To be published by " + notice.publishBy());
  }

  private static List<Finding> found(NoticeCase notice, String message) {
    var finding = INFO.finding(notice.noticeId().toString(), message);
    return List.of(
        notice.requiredByLaw()
            ? finding
            : new Finding(
                finding.code(),
                finding.effect(),
                finding.message(),
                finding.subject(),
                finding.source(),
                Basis.POLICY));
  }
}
