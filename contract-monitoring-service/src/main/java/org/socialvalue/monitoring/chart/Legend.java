package org.socialvalue.monitoring.chart;

import java.util.ArrayList;
import java.util.List;

/** What each line or surface stands for: a sample and words, in rows that fit. */
final class Legend {

  private static final int SAMPLE = 34;
  private static final int GAP = 20;
  private static final int ROW = 22;
  private static final int LEFT = 8;
  private static final int ROOM = Svg.WIDTH - 2 * LEFT;

  private final List<Item> items = new ArrayList<>();

  /** Draws the sample with its left middle at this place. */
  interface Sample {
    void draw(Svg svg, int x, int y);
  }

  private record Item(String words, Sample sample, int row, int x) {
    int end() {
      return x + SAMPLE + Lettering.width(words, 13) + GAP;
    }
  }

  Legend add(String words, Sample sample) {
    var fits = Lettering.lines(words, 13, ROOM - SAMPLE, 1).getFirst();
    var last = items.isEmpty() ? null : items.getLast();
    var beside = new Item(fits, sample, last == null ? 0 : last.row, last == null ? 0 : last.end());
    items.add(
        last != null && beside.end() - GAP > ROOM
            ? new Item(fits, sample, last.row + 1, 0)
            : beside);
    return this;
  }

  int height() {
    return items.isEmpty() ? 0 : (items.getLast().row + 1) * ROW;
  }

  void draw(Svg svg, int top) {
    for (var item : items) {
      int y = top + item.row * ROW + ROW / 2;
      item.sample.draw(svg, LEFT + item.x, y);
      svg.text(LEFT + item.x + SAMPLE, y + 4, item.words);
    }
  }
}
