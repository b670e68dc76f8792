package org.socialvalue.local.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A list over HTTP, of rows that are there to stay: walked in each of its orders, narrowed by each
 * of its filters, asked for what it can't read.
 *
 * @param path with what of it is this test's own, after a question mark
 * @param get asks for a path
 */
public record ListUnderTest(String path, Function<String, Got> get) {

  /** What was answered. */
  public record Got(int status, @Nullable String link, JsonNode body) {}

  /** Each row once over pages of two. */
  public ListUnderTest isWalked() {
    var rows = all();
    assertThat(rows).as("rows of %s", path).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(walked("")).as("pages of %s", path).isEqualTo(rows);
    return this;
  }

  /** The same, oldest first unless asked otherwise, and newest first. */
  public ListUnderTest isWalkedByCreation() {
    isWalked();
    var rows = all();
    assertThat(walked("sort=createdAt")).as("pages of %s", path).isEqualTo(rows);
    assertThat(walked("sort=-createdAt")).as("pages of %s", path).isEqualTo(rows.reversed());
    return this;
  }

  /** Both ways, each row once over pages of two, and not by chance the order it has anyway. */
  public ListUnderTest isSortedBy(String key, Function<JsonNode, String> value) {
    var rows = all();
    var sorted = walked("sort=" + key);
    assertThat(sorted).as("%s by %s", path, key).containsExactlyInAnyOrderElementsOf(rows);
    assertThat(sorted.stream().map(value)).as("%s by %s", path, key).isSorted();
    assertThat(sorted).as("%s by %s", path, key).isNotEqualTo(rows);
    assertThat(walked("sort=-" + key)).as("%s by -%s", path, key).isEqualTo(sorted.reversed());
    return this;
  }

  /** To just these rows, which are some and not all. */
  public ListUnderTest isNarrowedBy(String filter, Predicate<JsonNode> those) {
    var rows = all();
    var meant = rows.stream().filter(those).toList();
    assertThat(meant)
        .as("%s narrowed by %s", path, filter)
        .isNotEmpty()
        .hasSizeLessThan(rows.size());
    assertThat(walked(filter)).as("%s narrowed by %s", path, filter).isEqualTo(meant);
    return this;
  }

  /** Nothing is found. */
  public ListUnderTest isEmptyWith(String filter) {
    assertThat(walked(filter)).as("%s narrowed by %s", path, filter).isEmpty();
    return this;
  }

  /** With 400, naming each of these parameters. */
  public ListUnderTest refuses(String query, String... parameters) {
    var answer = get.apply(with(query));
    assertThat(answer.status()).as("%s asked for %s", path, query).isEqualTo(400);
    assertThat(answer.body().path("faults").findValuesAsText("pointer"))
        .as("%s asked for %s", path, query)
        .containsExactlyInAnyOrder(parameters);
    return this;
  }

  private List<JsonNode> all() {
    return page(with("limit=500"), new ArrayList<>(), new ArrayList<>());
  }

  private List<JsonNode> walked(String query) {
    var rows = new ArrayList<JsonNode>();
    var next = new ArrayList<String>(List.of(with("limit=2&" + query)));
    while (!next.isEmpty()) {
      page(next.removeFirst(), rows, next);
    }
    return rows;
  }

  private List<JsonNode> page(String asked, List<JsonNode> rows, List<String> next) {
    var answer = get.apply(asked);
    assertThat(answer.status()).as(asked).isEqualTo(200);
    answer.body().path("items").forEach(rows::add);
    if (answer.link() != null) {
      var uri = URI.create(answer.link().replaceAll("^<|>.*$", ""));
      next.add(uri.getPath() + "?" + uri.getQuery());
    }
    return rows;
  }

  private String with(String query) {
    return path + (path.contains("?") ? "&" : "?") + query;
  }
}
