package org.socialvalue.monitoring.review;

/** How people who receive care were asked. */
public enum Asked {
  /** In person, by somebody who listens. */
  CONVERSATION,
  GROUP,
  SURVEY,
  /** By somebody who speaks for them: family or an advocate. */
  ADVOCATE
}
