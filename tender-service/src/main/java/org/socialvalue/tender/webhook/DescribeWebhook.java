package org.socialvalue.tender.webhook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.socialvalue.events.Events;
import org.socialvalue.kit.problem.Fault;

/** What a webhook is to be. */
public record DescribeWebhook(
    @Schema(description = "What it is for", maxLength = LONGEST_DESCRIPTION) String description,
    @Schema(
            format = "uri",
            maxLength = Targets.LONGEST,
            description =
                "Where events are posted to: https, a host with public addresses only, no user, no"
                    + " password, no fragment. The deployment may allow"
                    + " more.")
        String url,
    @Schema(
            minItems = 1,
            uniqueItems = true,
            description =
                "Types of events as asyncapi.yaml names them, such as"
                    + " org.socialvalue.evaluation.contract-awarded.v1; at least one, each once")
        List<String> eventTypes) {

  private static final int LONGEST_DESCRIPTION = 200;

  /** What is wrong with it but for its URL. */
  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (description.length() > LONGEST_DESCRIPTION) {
      faults.add(
          new Fault("/description", "must have at most " + LONGEST_DESCRIPTION + " characters"));
    }
    if (eventTypes.isEmpty()) {
      faults.add(new Fault("/eventTypes", "must name at least one"));
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < eventTypes.size(); i++) {
      if (!Events.ALL.containsKey(eventTypes.get(i))) {
        faults.add(new Fault("/eventTypes/" + i, "is no type of event"));
      } else if (!seen.add(eventTypes.get(i))) {
        faults.add(new Fault("/eventTypes/" + i, "stands twice"));
      }
    }
    return faults;
  }
}
