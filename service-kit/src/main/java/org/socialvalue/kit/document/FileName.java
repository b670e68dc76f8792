package org.socialvalue.kit.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.problem.Fault;

/** The name that a file is handed in and saved under. */
public final class FileName {

  private static final int LONGEST = 200;

  private FileName() {}

  /**
   * What is wrong with a name: more than {@value #LONGEST} characters, a path, or an ending of none
   * of the types.
   */
  public static Optional<Fault> fault(@Nullable String name, Set<FileType> allowed) {
    if (name == null || name.isBlank() || name.length() > LONGEST) {
      return fault("is needed, with at most " + LONGEST + " characters");
    }
    if (name.startsWith(".")
        || name.chars().anyMatch(c -> c < ' ' || c == 127 || "/\\:*?\"<>|".indexOf(c) >= 0)) {
      return fault("must be a plain name, without a path or control characters");
    }
    return allowed.stream().anyMatch(type -> type.fits(name))
        ? Optional.empty()
        : fault("must end as one of " + FileType.names(allowed));
  }

  private static Optional<Fault> fault(String detail) {
    return Optional.of(new Fault("fileName", detail));
  }

  /** As HTTP wants it to be saved (RFC 6266): plain for old readers, in full for others. */
  static String toSave(String name) {
    var plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
    var full =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
  }
}
