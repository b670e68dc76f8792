package org.socialvalue.tender.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.LocalizedText;

class TextVariantsTest {

  record Inner(LocalizedText text) {}

  record Outer(LocalizedText title, List<Inner> parts, @Nullable Inner none, int number) {}

  @Test
  void everyTextIsFoundHoweverDeep() {
    var content =
        new Outer(
            new LocalizedText("Homecare", "Gofal cartref", null),
            List.of(new Inner(new LocalizedText("Question", null, "Easy"))),
            null,
            3);

    var variants = TextVariants.of(content);

    assertThat(variants.texts())
        .containsExactly(
            new TextVariant("/title", "Homecare", true, false),
            new TextVariant("/parts/0/text", "Question", false, true));
    assertThat(variants.total()).isEqualTo(2);
    assertThat(variants.withWelsh()).isEqualTo(1);
    assertThat(variants.withEasyRead()).isEqualTo(1);
  }

  @Test
  void aBlankWordingIsNoWording() {
    var variants = TextVariants.of(List.of(new Inner(new LocalizedText("Yes", " ", ""))));

    assertThat(variants.withWelsh()).isZero();
    assertThat(variants.withEasyRead()).isZero();
  }
}
