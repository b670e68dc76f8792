package org.socialvalue.kit.trace;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a trace is named between services: the header {@code traceparent} of W3C. */
final class Traceparent {

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

  private Traceparent() {}

  /** The text, if it is one. */
  static @Nullable String checked(@Nullable String text) {
    return text != null && FORM.matcher(text).matches() ? text : null;
  }

  /** What it names; nothing where it is none. */
  static SpanContext read(@Nullable String text) {
    var read = text == null ? null : FORM.matcher(text);
    return read != null && read.matches()
        ? SpanContext.createFromRemoteParent(
            read.group(1),
            read.group(2),
            TraceFlags.fromHex(read.group(3), 0),
            TraceState.getDefault())
        : SpanContext.getInvalid();
  }

  static String of(SpanContext span) {
    return "00-%s-%s-%s"
        .formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex());
  }
}
