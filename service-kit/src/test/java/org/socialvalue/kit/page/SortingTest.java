package org.socialvalue.kit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.kit.problem.Fault;

class SortingTest {

  private record Row(UUID id, String title, Instant due) {}

  private static final Sorting<Row> SORTING =
      Sorting.by(
          Row::id,
          SortKey.text("title", "title", Row::title),
          SortKey.time("due", "due", Row::due));
  private static final UUID ID = UUID.fromString("01a207a2-801a-7000-87fd-9ae09287ddc4");

  @Test
  void oldest_first_unless_asked_otherwise() {
    assertThat(SORTING.asked(null, null, null).orderBy("r")).isEqualTo("r.id");
    assertThat(SORTING.asked(null, null, "-createdAt").orderBy("r")).isEqualTo("r.id desc");
    assertThat(SORTING.asked(null, null, "-title").orderBy("r"))
        .isEqualTo("r.title desc, r.id desc");
    assertThat(SORTING.asked(null, null, null).rows()).isEqualTo(51);
  }

  @Test
  void every_fault_is_told_at_once() {
    assertThat(SORTING.asked(501, "nonsense", "title").faults())
        .extracting(Fault::pointer)
        .containsExactly("limit", "after");
    assertThat(SORTING.asked(0, null, "price").faults())
        .extracting(Fault::pointer)
        .containsExactly("limit", "sort");
    assertThat(SORTING.asked(0, null, "price").faults().getLast().detail())
        .isEqualTo("must be one of createdAt, -createdAt, title, -title, due, -due");
    assertThat(SORTING.asked(500, null, "-due").faults()).isEmpty();
  }

  @Test
  void a_cursor_belongs_to_its_order() {
    var due = new Cursor(Instant.parse("2026-11-23T12:00:00.000001Z"), ID);
    var key = SortKey.time("due", "due", Row::due);
    var title = SortKey.text("title", "title", Row::title);

    assertThat(Cursor.read(due.written("due"), "due", key)).isEqualTo(due);
    assertThat(Cursor.read(due.written("due"), "-due", key)).isNull();
    assertThat(Cursor.read(due.written("due"), "title", title)).isNull();
    assertThat(Cursor.read(new Cursor(null, ID).written("createdAt"), "due", key)).isNull();
    assertThat(Cursor.read("%%%", "due", key)).isNull();
  }

  @Test
  void a_title_may_hold_anything() {
    var key = SortKey.text("title", "title", Row::title);
    for (var title : new String[] {"", "two\nlines", "gŵyl & ✓", "-"}) {
      var cursor = new Cursor(title, ID);
      assertThat(Cursor.read(cursor.written("title"), "title", key)).isEqualTo(cursor);
    }
  }

  @Test
  void the_plain_cursor_of_before_is_taken_still() {
    assertThat(Cursor.read(ID.toString(), "createdAt", null)).isEqualTo(new Cursor(null, ID));
  }
}
