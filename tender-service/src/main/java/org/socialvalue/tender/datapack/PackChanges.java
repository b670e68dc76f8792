package org.socialvalue.tender.datapack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.project.Stage;

/**
 * Whether the data has changed since an earlier step (Welsh process, redesign question 2).
 *
 * @param since the step that is compared with
 * @param sinceWritten when the pack of that step was last written; null where it had none
 * @param writtenIn the step in which the pack of today was last written; null where there is none
 * @param lookedAtAgain whether anybody has written a pack after that step
 */
public record PackChanges(
    Stage since,
    @Nullable Instant sinceWritten,
    @Nullable Stage writtenIn,
    @Nullable Instant written,
    boolean lookedAtAgain,
    List<Change> changes) {

  /** What became of one kind of data. */
  public enum What {
    NEWLY_SAID,
    NO_LONGER_SAID,
    FOUND,
    WENT_MISSING,
    CHANGED
  }

  /**
   * @param differs the fields that differ, where it was there before and is now, or was missing
   *     before and is now
   */
  public record Change(
      DataKind kind,
      What what,
      List<String> differs,
      @Nullable DataItem before,
      @Nullable DataItem after) {}

  static PackChanges of(PackFacts pack, Stage since) {
    var then = pack.endOf(since).orElse(null);
    var now = pack.latest().orElse(null);
    return new PackChanges(
        since,
        then == null ? null : then.at(),
        now == null ? null : now.step(),
        now == null ? null : now.at(),
        now != null && !now.equals(then),
        between(then == null ? PackContent.NOTHING_SAID : then.content(), pack.content()));
  }

  static List<Change> between(PackContent before, PackContent after) {
    var changes = new ArrayList<Change>();
    for (var kind : DataKind.values()) {
      var was = before.item(kind);
      var is = after.item(kind);
      if (!Objects.equals(was, is)) {
        changes.add(new Change(kind, what(was, is), differing(was, is), was, is));
      }
    }
    return List.copyOf(changes);
  }

  private static What what(@Nullable DataItem was, @Nullable DataItem is) {
    if (was == null) {
      return What.NEWLY_SAID;
    }
    if (is == null) {
      return What.NO_LONGER_SAID;
    }
    if ((was.present() == null) == (is.present() == null)) {
      return What.CHANGED;
    }
    return is.present() == null ? What.WENT_MISSING : What.FOUND;
  }

  private static List<String> differing(@Nullable DataItem was, @Nullable DataItem is) {
    if (was == null || is == null) {
      return List.of();
    }
    if (was.present() != null && is.present() != null) {
      return fields(was.present(), is.present());
    }
    return was.missing() != null && is.missing() != null
        ? fields(was.missing(), is.missing())
        : List.of();
  }

  private static List<String> fields(Record was, Record is) {
    return Arrays.stream(was.getClass().getRecordComponents())
        .filter(
            field -> {
              try {
                return !Objects.equals(
                    field.getAccessor().invoke(was), field.getAccessor().invoke(is));
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
            })
        .map(field -> field.getName())
        .toList();
  }
}
