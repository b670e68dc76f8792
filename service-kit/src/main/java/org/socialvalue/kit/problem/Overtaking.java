package org.socialvalue.kit.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.json.Change;

/**
 * What somebody else changed since the caller read.
 *
 * @param pointer the way to it, as a JSON pointer in which an entry of a list goes by its
 *     identifier where it has one
 * @param before how the caller read it; null where there was nothing
 * @param after how it is now; null where there is nothing any more
 * @param collides whether the caller's request changes it too, and to something else
 */
public record Overtaking(
    String pointer, @Nullable Object before, @Nullable Object after, boolean collides) {

  /**
   * @param theirs what was changed since the caller read
   * @param mine what the caller's request would change of what was read
   */
  public static List<Overtaking> of(List<Change> theirs, List<Change> mine) {
    return theirs.stream()
        .map(
            one ->
                new Overtaking(
                    one.pointer(),
                    one.before(),
                    one.after(),
                    mine.stream().anyMatch(own -> own.meets(one) && !own.equals(one))))
        .toList();
  }
}
