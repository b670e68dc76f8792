package org.socialvalue.tender.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Area;

class AreaTreeTest {

  private final AreaTree tree =
      new AreaTree(
          List.of(
              new Area("county", "County", null),
              new Area("town", "Town", "county"),
              new Area("street", "Street", "town"),
              new Area("elsewhere", "Elsewhere", null)));

  @Test
  void aPlaceLiesInItselfAndInAllAboveIt() {
    assertThat(tree.isWithin("street", "county")).isTrue();
    assertThat(tree.isWithin("county", "county")).isTrue();
    assertThat(tree.isWithin("county", "street")).isFalse();
  }

  @Test
  void anUnknownPlaceLiesNowhere() {
    assertThat(tree.isWithin("atlantis", "county")).isFalse();
    assertThat(tree.isWithin("atlantis", "atlantis")).isFalse();
  }

  @Test
  void twoPlacesOverlapWhenOneHoldsTheOther() {
    assertThat(tree.overlap("county", "street")).isTrue();
    assertThat(tree.overlap("elsewhere", "street")).isFalse();
  }

  @Test
  void parentsComeAlongOnce() {
    assertThat(tree.withParents(List.of("street", "town")))
        .extracting(Area::code)
        .containsExactly("county", "town", "street");
  }

  @Test
  void aPlaceCanNotLieInItself() {
    assertThatThrownBy(
            () -> new AreaTree(List.of(new Area("a", "A", "b"), new Area("b", "B", "a"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
