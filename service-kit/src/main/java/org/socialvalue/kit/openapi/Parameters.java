package org.socialvalue.kit.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What parameters are that have one meaning wherever they stand. */
final class Parameters {

  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry(
              "If-Match",
              "The ETag of the version that is changed; needed as soon as there is one (428 without it)"),
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

  private Parameters() {}

  static void describe(String path, Parameter parameter) {
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
