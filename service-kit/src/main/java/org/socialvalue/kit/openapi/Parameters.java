package org.socialvalue.kit.openapi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.page.Wanted;

/** What parameters are that have one meaning wherever they stand, and what each may hold. */
final class Parameters {

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry(
              "If-Match",
              "The ETag of the version that is changed; needed as soon as there is one (428 without"
                  + " it, and for *, which any version would do for)"),
          Map.entry(
              "If-None-Match",
              "The ETag of the version that the caller has: 304 while it is the present"),
          Map.entry(
              "If-Modified-Since",
              "Where nothing changes any more: 304 unless it changed after that date; If-None-Match comes first"),
          Map.entry(
              "Idempotency-Key",
              "At most 200 characters; repeating a request with its key gives the first answer again"),
          Map.entry(
              "Last-Event-ID",
              "The id of the last event that the caller had, which is the ETag without its quotation"
                  + " marks; one event at once where it is another by now"),
          Map.entry("Range", "One range of bytes, bytes=0-999 say (RFC 9110)"),
          Map.entry("limit", "How many at most, 1 to 500; 50 unless given"),
          Map.entry("after", "The cursor that the page before gave as next"),
          Map.entry(
              "validateOnly",
              "true: change nothing, answer 200 with every finding; false: do it; anything else is"
                  + " refused"),
          Map.entry("version", "The number of the version, from 1 on"),
          Map.entry("fileName", "The name of the file; its ending has to be of what it holds"));

  private static final String ONE_OF = "One of: ";

  private Parameters() {}

  static void describe(String path, Parameter parameter) {
    say(path, parameter);
    var schema = parameter.getSchema();
    if (schema != null && schema.getRef() == null && parameter.getName() != null) {
      bound(parameter, schema);
    }
  }

  /** What is refused otherwise, where a reader of the document looks for it. */
  private static void bound(Parameter parameter, Schema schema) {
    switch (parameter.getName()) {
      case "limit" ->
          schema
              .minimum(BigDecimal.ONE)
              .maximum(BigDecimal.valueOf(PageRequest.MOST))
              .defaultValue(PageRequest.DEFAULT_LIMIT);
      case "sort" -> orders(parameter, schema);
      case "q" -> schema.maxLength(Wanted.LONGEST);
      case "Idempotency-Key" -> schema.maxLength(Idempotency.LONGEST_KEY);
      case "If-Match" -> parameter.setExample("\"7\"");
      case "version" -> {
        if (parameter.getIn() == Parameter.In.PATH) {
          schema.minimum(BigDecimal.ONE);
        }
      }
      default -> {}
    }
  }

  /** Each of what the description names, and the other way round. */
  private static void orders(Parameter parameter, Schema schema) {
    var said = String.valueOf(parameter.getDescription());
    var begins = said.indexOf(ONE_OF);
    if (begins >= 0) {
      var names = said.substring(begins + ONE_OF.length()).split(", ");
      schema.enumeration(
          Arrays.stream(names).flatMap(name -> Stream.<Object>of(name, "-" + name)).toList());
      schema.defaultValue(Sorting.CREATED);
    }
  }

  private static void say(String path, Parameter parameter) {
    var name = parameter.getName();
    if (parameter.getDescription() != null || name == null) {
      return;
    }
    if (MEANT.containsKey(name)) {
      parameter.setDescription(MEANT.get(name));
    } else if (parameter.getIn() == Parameter.In.PATH) {
      var before = path.substring(0, Math.max(0, path.indexOf("/{" + name + "}")));
      parameter.setDescription(
          "Which of `" + before.substring(before.lastIndexOf('/') + 1) + "`, as answers name it");
    }
  }
}
