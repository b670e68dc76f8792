package org.socialvalue.kit.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes spans and sends them to a collector (OTLP over HTTP). Where no address of one is configured
 * it does nothing at all, and what came in as {@code traceparent} is handed on as it came.
 */
@ApplicationScoped
public class Tracing {

  private static final int FAREWELL_IN_SECONDS = 3;

  private final @Nullable SdkTracerProvider provider;
  private final @Nullable Tracer tracer;

  /**
   * @param collector where spans go, without {@code /v1/traces}; none are made without
   * @param share of the traces that begin here, from 0 to 1, that are told; those that come from
   *     elsewhere are told where they are there
   */
  public Tracing(
      @ConfigProperty(name = "traces.collector") Optional<String> collector,
      @ConfigProperty(name = "traces.share") double share,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    provider = collector.map(address -> provider(address, share, service)).orElse(null);
    tracer = provider == null ? null : provider.get("org.socialvalue");
  }

  private static SdkTracerProvider provider(String collector, double share, String service) {
    var exporter =
        OtlpHttpSpanExporter.builder()
            .setEndpoint(collector.replaceAll("/+$", "") + "/v1/traces")
            .build();
    var named = Attributes.builder().put("service.name", service).build();
    return SdkTracerProvider.builder()
        .setResource(Resource.create(named))
        .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
        .addSpanProcessor(BatchSpanProcessor.builder(exporter).build())
        .build();
  }

  void stop(@Observes ShutdownEvent event) {
    if (provider != null) {
      provider.shutdown().join(FAREWELL_IN_SECONDS, TimeUnit.SECONDS);
    }
  }

  /** Whether spans are made. */
  public boolean isOn() {
    return tracer != null;
  }

  /**
   * Begins a span.
   *
   * @param name of few words and no data: {@code POST /v1/bids/{id}/submission}
   * @param parent the {@code traceparent} of what led to it; null where nothing did
   */
  public Step begin(String name, SpanKind kind, @Nullable String parent) {
    if (tracer == null) {
      return new Step(null, Traceparent.checked(parent));
    }
    var led = Span.wrap(Traceparent.read(parent));
    var span =
        tracer.spanBuilder(name).setSpanKind(kind).setParent(Context.root().with(led)).startSpan();
    return new Step(span, Traceparent.of(span.getSpanContext()));
  }
}
