package org.socialvalue.kit.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import org.jspecify.annotations.Nullable;

/** One step of a trace, until it has ended. Nothing happens where none are made. */
public final class Step {

  private final @Nullable Span span;
  private final @Nullable String traceparent;

  Step(@Nullable Span span, @Nullable String traceparent) {
    this.span = span;
    this.traceparent = traceparent;
  }

  /** What follows it names this as what led to it; null where there is no trace. */
  public @Nullable String traceparent() {
    return traceparent;
  }

  /**
   * Tells something of it.
   *
   * @param value a word of ours: never what somebody sent
   */
  public Step with(String name, String value) {
    if (span != null) {
      span.setAttribute(name, value);
    }
    return this;
  }

  public Step with(String name, long value) {
    if (span != null) {
      span.setAttribute(name, value);
    }
    return this;
  }

  /** Gives it a name that wasn't known when it began. */
  public Step named(String name) {
    if (span != null) {
      span.updateName(name);
    }
    return this;
  }

  /**
   * It went wrong. Of what was thrown only the class is told: a message may quote what was sent.
   */
  public void failed(@Nullable Throwable thrown) {
    if (span != null) {
      span.setStatus(StatusCode.ERROR);
      if (thrown != null) {
        span.setAttribute("error.type", thrown.getClass().getName());
      }
    }
    end();
  }

  public void end() {
    if (span != null) {
      span.end();
    }
  }
}
