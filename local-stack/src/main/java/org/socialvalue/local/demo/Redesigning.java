package org.socialvalue.local.demo;

import static org.socialvalue.local.Service.TENDER;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;

/** The service as it is, and what it could become. */
final class Redesigning {

  private final Cast cast;
  private final Narrator narrator;

  Redesigning(Cast cast, Narrator narrator) {
    this.cast = cast;
    this.narrator = narrator;
  }

  void tell(String project, String providers, String people) {
    var amara = cast.as("amara");
    amara
        .change(
            TENDER,
            project + "/data-pack",
            Script.page("data-pack", Map.of("asOf", Commission.today().minusDays(60))))
        .done();
    mark(project, "CURRENT", providers, people, 2, 1, 2, 1, 2, 1);
    narrator.says(
        "She writes down what the data tells (satisfaction is missing, and what is done about it)");
    narrator.says("and marks the service as it is on the six principles.");
    var page = Script.page("redesign-option");
    var option = amara.post(TENDER, project + "/redesign-options", page).done();
    mark(project, option.id(), providers, people, 3, 3, 3, 2, 3, 3);
    narrator.says("An option is laid beside it: village teams. She wants to go ahead with it.");
    var choice =
        Script.parsed(
            """
            {"furtherRedesign": false, "chosenOption": "%s",
             "reason": "It does better on all six, and nobody pays for it"}"""
                .formatted(option.id()));
    narrator.refuses(amara.post(TENDER, project + "/redesign-rounds", choice).expect(409));
    ((ArrayNode) page.get("dimensions"))
        .addObject()
        .put("code", "FUNDING")
        .put("asItIs", "By the hour, and travel is lost.")
        .put("asItMightBe", "By the week for each team; who wants can have a direct payment.");
    amara.change(TENDER, project + "/redesign-options/" + option.id(), page).done();
    amara.post(TENDER, project + "/redesign-rounds", choice).done();
    narrator.says("She thinks the money through with the providers; now redesign can end.");
  }

  private void mark(String project, String subject, String providers, String people, int... marks) {
    cast.as("amara")
        .post(
            TENDER,
            project + "/assessments",
            Script.page(
                "marks",
                Map.of(
                    "subject", subject,
                    "providers", providers,
                    "people", people,
                    "wellBeing", marks[0],
                    "coProduction", marks[1],
                    "collaboration", marks[2],
                    "prevention", marks[3],
                    "addedValue", marks[4],
                    "sustainability", marks[5])))
        .done();
  }
}
