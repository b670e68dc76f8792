package org.socialvalue.tender.webhook;

/** Whether a webhook is sent to. What it is to be told waits meanwhile, as long as it is kept. */
public enum WebhookState {
  ACTIVE,
  /** Its owner has stopped it for a while. */
  PAUSED,
  /** It was stopped because nothing got through any more, or because its receiver is gone. */
  DISABLED
}
