package org.socialvalue.evaluation.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.scoring.Figure;
import org.socialvalue.evaluation.scoring.Fraction;
import org.socialvalue.evaluation.scoring.Out;
import org.socialvalue.evaluation.scoring.Place;
import org.socialvalue.evaluation.scoring.PricePoints;
import org.socialvalue.evaluation.scoring.Section;
import org.socialvalue.evaluation.scoring.SectionResult;

/**
 * What a place rests on, as the database holds it: figures as exact texts ({@code 25/3}).
 *
 * @param price null for a bid that is out; {@code out} null for one that is in
 */
public record Kept(List<KeptSection> sections, @Nullable KeptPrice price, @Nullable Out out) {

  /** Points of a section, by its code. */
  public record KeptSection(String section, String points, String maximum) {

    static KeptSection from(SectionResult result) {
      return new KeptSection(
          result.section().code(), result.points().toString(), result.maximum().toString());
    }

    SectionResult result() {
      return new SectionResult(sectionOf(section), exact(points), exact(maximum));
    }

    private static Section sectionOf(String code) {
      return List.of(Section.values()).stream()
          .filter(section -> section.code().equals(code))
          .findFirst()
          .orElseThrow();
    }
  }

  /** One figure on the way to the points for price. */
  public record KeptFigure(String name, String value) {}

  /** Points of a price. */
  public record KeptPrice(
      BigDecimal price,
      String lowest,
      String formula,
      String working,
      List<KeptFigure> figures,
      String share,
      String points,
      String maximum) {

    static KeptPrice from(PricePoints price) {
      return new KeptPrice(
          price.price(),
          price.lowest().toString(),
          price.formula(),
          price.working(),
          price.figures().stream()
              .map(figure -> new KeptFigure(figure.name(), figure.value().toString()))
              .toList(),
          price.share().toString(),
          price.points().toString(),
          price.maximum().toString());
    }

    PricePoints read() {
      return new PricePoints(
          price,
          exact(lowest),
          formula,
          working,
          figures.stream().map(f -> new Figure(f.name(), exact(f.value()))).toList(),
          exact(share),
          exact(points),
          exact(maximum));
    }
  }

  static Kept from(Place place) {
    var price = place.price();
    return new Kept(
        place.sections().stream().map(KeptSection::from).toList(),
        price == null ? null : KeptPrice.from(price),
        place.out());
  }

  /** Figures of rankings computed before they were kept exactly are decimals. */
  static Fraction exact(String text) {
    return text.contains(".") ? Fraction.of(new BigDecimal(text)) : Fraction.parse(text);
  }
}
