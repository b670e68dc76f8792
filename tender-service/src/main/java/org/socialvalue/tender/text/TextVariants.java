package org.socialvalue.tender.text;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;

/**
 * All texts of a content and what is missing of each. Nothing is translated by a machine: what has
 * no Welsh says so.
 *
 * @param total how many texts there are
 * @param withWelsh how many of them have a Welsh wording
 * @param withEasyRead how many of them have an easy read wording
 */
public record TextVariants(int total, int withWelsh, int withEasyRead, List<TextVariant> texts) {

  /**
   * @param content a record, or a list of records; looked through as deep as it goes
   */
  public static TextVariants of(Object content) {
    var found = new ArrayList<TextVariant>();
    look("", content, found);
    return new TextVariants(
        found.size(),
        (int) found.stream().filter(TextVariant::welsh).count(),
        (int) found.stream().filter(TextVariant::easyRead).count(),
        List.copyOf(found));
  }

  private static void look(String at, @Nullable Object value, List<TextVariant> found) {
    switch (value) {
      case LocalizedText text ->
          found.add(new TextVariant(at, text.en(), isThere(text.cy()), isThere(text.easyRead())));
      case List<?> list -> {
        for (int i = 0; i < list.size(); i++) {
          look(at + "/" + i, list.get(i), found);
        }
      }
      case Record rec -> {
        for (var component : rec.getClass().getRecordComponents()) {
          look(at + "/" + component.getName(), valueOf(component, rec), found);
        }
      }
      case null, default -> {}
    }
  }

  private static boolean isThere(@Nullable String wording) {
    return wording != null && !wording.isBlank();
  }

  private static @Nullable Object valueOf(RecordComponent component, Record rec) {
    try {
      return component.getAccessor().invoke(rec);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
