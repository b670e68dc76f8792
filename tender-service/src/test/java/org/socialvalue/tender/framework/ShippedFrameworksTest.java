package org.socialvalue.tender.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.project.Stage;

class ShippedFrameworksTest {

  private final Framework kent = new ShippedFrameworks().all().getFirst();
  private final Framework wales = new ShippedFrameworks().all().getLast();

  @Test
  void the_kent_framework_holds_what_its_document_names() {
    assertThat(kent.priorities()).hasSize(5);
    assertThat(kent.strategicOutcomes()).hasSize(3);
    assertThat(kent.outcomeCategories())
        .extracting(Category::code)
        .containsExactly(OutcomeCategory.values());
    assertThat(kent.valuedByPeople()).hasSize(3);
    assertThat(kent.themes()).hasSize(3);
    assertThat(kent.questionsOf(Stage.ANALYSE)).hasSize(3);
    assertThat(kent.questionsOf(Stage.PLAN)).hasSize(4);
    assertThat(kent.questionsOf(Stage.DO)).hasSize(1);
    assertThat(kent.questionsOf(Stage.REVIEW)).hasSize(1);
    assertThat(kent.principles()).isEmpty();
    assertThat(kent.redesignDimensions()).isEmpty();
  }

  @Test
  void the_welsh_framework_holds_what_its_document_names() {
    assertThat(wales.principles()).hasSize(6);
    assertThat(wales.areasOfLife()).hasSize(8);
    assertThat(wales.redesignDimensions()).hasSize(5);
    assertThat(wales.stageQuestions())
        .extracting(StageQuestion::step)
        .contains("Evaluate", "Redesign", "Commission", "Deliver");
    assertThat(wales.priorities()).isEmpty();
    assertThat(wales.strategicOutcomes()).isEmpty();
  }

  @Test
  void each_figure_says_where_it_comes_from() {
    for (var framework : List.of(kent, wales)) {
      var sources = framework.policy().sources();
      assertThat(Arrays.stream(Policy.FigureSources.class.getRecordComponents()))
          .allSatisfy(figure -> assertThat(figure.getAccessor().invoke(sources)).isNotNull());
    }
  }

  @Test
  void nothing_in_the_files_is_passed_over() throws IOException {
    for (var framework : List.of(kent, wales)) {
      var file = "/reference/frameworks/" + framework.code() + ".json";
      try (var in = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
        var written = Json.mapper().readTree(in);
        assertThat(Json.canonical(framework)).isEqualTo(Json.canonical(written));
      }
    }
  }

  @Test
  void they_keep_to_the_published_schema() {
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                new PublishedSchema().text(),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    for (var framework : List.of(kent, wales)) {
      assertThat(schema.validate(Json.write(framework), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void no_welsh_is_made_up() {
    assertThat(Json.write(List.of(kent, wales))).doesNotContainPattern("\"cy\":\"");
  }
}
