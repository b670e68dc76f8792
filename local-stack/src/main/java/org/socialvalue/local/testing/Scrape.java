package org.socialvalue.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a service tells at {@code /q/metrics}, as Prometheus reads it. */
public record Scrape(List<Sample> samples) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern SAMPLE =
      Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? (\\S+)(?: \\d+)?");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** One value at one moment. */
  public record Sample(String name, Map<String, String> labels, double value) {}

  /** Fetches it. */
  public static Scrape of(URI service) {
    var asked =
        HttpRequest.newBuilder(URI.create(service + "/q/metrics"))
            .header("Accept", "text/plain")
            .build();
    try {
      return read(HTTP.send(asked, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Reads Prometheus' text format. */
  public static Scrape read(String text) {
    return new Scrape(
        text.lines()
            .filter(line -> !line.startsWith("#"))
            .map(SAMPLE::matcher)
            .filter(Matcher::matches)
            .map(
                found ->
                    new Sample(
                        found.group(1),
                        labels(found.group(2) == null ? "" : found.group(2)),
                        Double.parseDouble(found.group(3).replace("Inf", "Infinity"))))
            .toList());
  }

  /** Which metrics there are. */
  public Set<String> names() {
    return samples.stream().map(Sample::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The sum of a metric over all labels but these.
   *
   * @param labels name and value in turns
   * @return {@code NaN} where there is no such metric
   */
  public double value(String name, String... labels) {
    return samples.stream()
        .filter(sample -> sample.name().equals(name) && has(sample, labels))
        .mapToDouble(Sample::value)
        .reduce(Double::sum)
        .orElse(Double.NaN);
  }

  /** How much greater the value is than it was, which was nothing where there was none. */
  public double above(Scrape before, String name, String... labels) {
    double then = before.value(name, labels);
    return value(name, labels) - (Double.isNaN(then) ? 0 : then);
  }

  private static boolean has(Sample sample, String... labels) {
    for (int i = 0; i < labels.length; i += 2) {
      if (!labels[i + 1].equals(sample.labels().get(labels[i]))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> labels(String text) {
    var labels = new TreeMap<String, String>();
    var label = LABEL.matcher(text);
    while (label.find()) {
      labels.put(label.group(1), label.group(2));
    }
    return labels;
  }
}
