package org.socialvalue.monitoring.page;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.monitoring.chart.Plain;

/**
 * A page before it is drawn.
 *
 * @param by whose it is
 * @param state how far it is, in a sentence
 * @param sha256 of a document that is fixed; null for one that follows the data
 */
public record Paper(
    Words title, String by, String state, @Nullable String sha256, List<Section> sections) {

  /**
   * @param id unique on the page
   */
  public record Section(String id, Words heading, List<Block> blocks) {

    public static Section of(String id, String heading, List<? extends Block> blocks) {
      return new Section(id, Words.ours(heading), List.copyOf(blocks));
    }
  }

  /** A part of a section. A closed set, so that nothing is left undrawn. */
  public sealed interface Block {}

  public record Paragraph(Words text) implements Block {

    public static Paragraph of(String text) {
      return new Paragraph(Words.ours(text));
    }
  }

  /** Names with their values. */
  public record Facts(List<Fact> facts) implements Block {

    public static Facts of(Fact... facts) {
      return new Facts(List.of(facts));
    }
  }

  public record Fact(String name, Words value) {

    public static Fact of(String name, String value) {
      return new Fact(name, Words.ours(value));
    }
  }

  /**
   * @param id unique on the page
   * @param rows the first cell of each is its header
   */
  public record Table(String id, String caption, List<String> headers, List<List<Words>> rows)
      implements Block {}

  /** A row: what people wrote, numbers, or words of ours. */
  public static List<Words> row(@Nullable Object... cells) {
    return Arrays.stream(cells).map(Paper::cell).toList();
  }

  private static Words cell(@Nullable Object cell) {
    return switch (cell) {
      case null -> Words.ours("–");
      case Words words -> words;
      case LocalizedText text -> Words.of(text);
      case BigDecimal number -> Words.ours(Plain.number(number));
      case Number number -> Words.ours(Plain.number(new BigDecimal(number.toString())));
      default -> Words.ours(cell.toString());
    };
  }

  /**
   * A chart.
   *
   * @param svg as the chart package drew it, which escaped all that people wrote
   */
  public record Figure(String svg) implements Block {}

  /**
   * An account of somebody.
   *
   * @param words null where they were taken back
   * @param by who tells it, as far as that is said
   * @param links what belongs to it
   */
  public record Quote(@Nullable String title, @Nullable String words, String by, List<Link> links)
      implements Block {}

  /**
   * Something that is read, heard or seen elsewhere; the page itself loads nothing.
   *
   * @param href a path of this service
   * @param words what is there
   */
  public record Link(String href, String words) {}
}
