package org.socialvalue.tender.datapack;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A data pack as a whole; null where nobody has said anything yet. */
public record PackContent(
    @Nullable @Valid DataItem usage,
    @Nullable @Valid DataItem need,
    @Nullable @Valid DataItem cost,
    @Nullable @Valid DataItem quality,
    @Nullable @Valid DataItem satisfaction,
    @Nullable @Valid DataItem providerFeedback) {

  public static final PackContent NOTHING_SAID =
      new PackContent(null, null, null, null, null, null);

  public @Nullable DataItem item(DataKind kind) {
    return switch (kind) {
      case USAGE -> usage;
      case NEED -> need;
      case COST -> cost;
      case QUALITY -> quality;
      case SATISFACTION -> satisfaction;
      case PROVIDER_FEEDBACK -> providerFeedback;
    };
  }

  /** What something was said of, in the order of the kinds. */
  public Map<DataKind, DataItem> said() {
    var said = new EnumMap<DataKind, DataItem>(DataKind.class);
    for (var kind : DataKind.values()) {
      var item = item(kind);
      if (item != null) {
        said.put(kind, item);
      }
    }
    return said;
  }
}
