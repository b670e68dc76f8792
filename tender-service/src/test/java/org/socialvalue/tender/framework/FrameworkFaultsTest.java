package org.socialvalue.tender.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.json.Json;
import org.socialvalue.kit.problem.Fault;

class FrameworkFaultsTest {

  private static final List<String> REGIMES = List.of("LIGHT_TOUCH", "STANDARD");

  @Test
  void what_ships_has_none() {
    for (var framework : new ShippedFrameworks().all()) {
      assertThat(FrameworkFaults.of(framework, REGIMES)).isEmpty();
    }
  }

  @Test
  void a_code_stands_once_among_its_kind() {
    assertThat(broken(f -> twice((ArrayNode) f.at("/priorities"))))
        .containsExactly(new Fault("/priorities/5/code", "LOCAL_EMPLOYMENT stands twice"));
    assertThat(
            broken(
                f -> twice((ArrayNode) f.at("/strategicOutcomes/1/supportingOutcomes/0/measures"))))
        .extracting(Fault::pointer)
        .containsExactly("/strategicOutcomes/1/supportingOutcomes/0/measures/1/code");
  }

  @Test
  void an_outcome_needs_something_to_be_tagged_with_and_traced_to() {
    assertThat(
            broken(
                f -> {
                  f.putArray("priorities");
                  f.putArray("strategicOutcomes");
                }))
        .extracting(Fault::pointer)
        .containsExactly("/priorities", "/strategicOutcomes");
  }

  @Test
  void the_shares_make_one_hundred() {
    assertThat(broken(f -> ((ObjectNode) f.at("/policy")).put("openShare", 30)))
        .containsExactly(
            new Fault("/policy/openShare", "must make 100 with specifiedShare, and makes 90"));
  }

  @Property
  void any_split_of_one_hundred_is_fine(@ForAll @IntRange(min = 0, max = 100) int specified) {
    assertThat(
            broken(
                f ->
                    ((ObjectNode) f.at("/policy"))
                        .put("specifiedShare", specified)
                        .put("openShare", 100 - specified)))
        .isEmpty();
  }

  @Test
  void the_scale_is_not_upside_down_and_holds_its_descriptors() {
    assertThat(
            broken(f -> ((ObjectNode) f.at("/policy/principleScale")).put("min", 4).put("max", 0)))
        .extracting(Fault::pointer)
        .contains("/policy/principleScale/max", "/policy/principleScale/descriptors/0/mark");
  }

  @Test
  void regimes_are_known() {
    assertThat(broken(f -> ((ArrayNode) f.at("/policy/regimes")).add("MARTIAL")))
        .containsExactly(new Fault("/policy/regimes/2", "there is no regime MARTIAL"));
  }

  @Test
  void the_address_of_the_schema_stays_free() {
    assertThat(broken(f -> f.put("code", "schema"))).extracting(Fault::pointer).contains("/code");
  }

  @Test
  void all_are_told_at_once_and_what_is_missing_is_borne() {
    assertThat(
            broken(
                f -> {
                  f.remove("title");
                  f.putNull("principles");
                  ((ArrayNode) f.at("/stageQuestions")).insertNull(0);
                  twice((ArrayNode) f.at("/themes"));
                  twice((ArrayNode) f.at("/stageQuestions/1/askedOf"));
                  ((ObjectNode) f.at("/policy")).put("specifiedShare", 61);
                }))
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder(
            "/themes/3/code", "/stageQuestions/1/askedOf/2", "/policy/openShare");
  }

  private static void twice(ArrayNode list) {
    list.add(list.get(0).<JsonNode>deepCopy());
  }

  private static List<Fault> broken(Consumer<ObjectNode> change) {
    var kent = (ObjectNode) Json.mapper().valueToTree(new ShippedFrameworks().all().getFirst());
    change.accept(kent);
    return FrameworkFaults.of(Json.read(kent.toString(), Framework.class), REGIMES);
  }
}
