package org.socialvalue.tender.datapack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.tender.project.Stage;

/**
 * A project's data pack as its authority sees it.
 *
 * @param notSaid kinds of data that nobody has said anything of
 * @param steps in which it was written, oldest first
 */
public record PackView(
    UUID projectId,
    long version,
    @Nullable DataItem usage,
    @Nullable DataItem need,
    @Nullable DataItem cost,
    @Nullable DataItem quality,
    @Nullable DataItem satisfaction,
    @Nullable DataItem providerFeedback,
    List<DataKind> notSaid,
    List<Written> steps) {

  /** When a step's pack was last written, and by whom. */
  public record Written(Stage step, String by, String byName, Instant at) {}

  static PackView from(DataPack pack) {
    var facts = pack.facts();
    var content = facts.content();
    return new PackView(
        pack.id(),
        pack.version(),
        content.usage(),
        content.need(),
        content.cost(),
        content.quality(),
        content.satisfaction(),
        content.providerFeedback(),
        List.of(DataKind.values()).stream().filter(kind -> content.item(kind) == null).toList(),
        facts.steps().stream()
            .map(one -> new Written(one.step(), one.by(), one.byName(), one.at()))
            .toList());
  }
}
