package org.socialvalue.kit.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.problem.Overtaking;
import org.socialvalue.kit.problem.Refusal;
import org.socialvalue.kit.problem.Refused;

/** An aggregate's version as an ETag, and the condition that a change must meet. */
public final class Versions {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})(?:\\.[\\w-]*)?\"");

  private Versions() {}

  public static EntityTag tag(Aggregate aggregate) {
    return tag(aggregate.version());
  }

  static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * The ETag of a view that shows more than its aggregate: what else it shows follows the version,
   * after a dot. No change is held to what follows the dot.
   *
   * @param beside a short text of letters, digits, hyphens; empty where there is nothing beside
   */
  public static EntityTag tag(Aggregate aggregate, String beside) {
    return beside.isEmpty() ? tag(aggregate) : new EntityTag(aggregate.version() + "." + beside);
  }

  /**
   * Whether the caller has this version already.
   *
   * @param ifNoneMatch the {@code If-None-Match} header: ETags, or an asterisk for any
   */
  public static boolean known(@Nullable String ifNoneMatch, EntityTag tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    var own = "\"" + tag.getValue() + "\"";
    return Arrays.stream(ifNoneMatch.split(",", -1))
        .map(one -> one.strip().replaceFirst("^W/", ""))
        .anyMatch(one -> one.equals("*") || one.equals(own));
  }

  /**
   * Holds a change to the version that its caller read.
   *
   * @param ifMatch the {@code If-Match} header: one ETag, as it was given
   * @throws Refused 428 without it, and for an asterisk, which any version would do for; 412 when
   *     the aggregate has changed since
   */
  public static void require(@Nullable String ifMatch, Aggregate aggregate) {
    require(ifMatch, aggregate, read -> List.of());
  }

  /**
   * The same, and the one who lost is told what changed.
   *
   * @param since from the version that the caller read to what was changed since
   */
  public static void require(
      @Nullable String ifMatch, Aggregate aggregate, LongFunction<List<Overtaking>> since) {
    require(ifMatch, aggregate.id(), aggregate.version(), since);
  }

  /** The same for one that is known by its id and version only. */
  public static void require(@Nullable String ifMatch, UUID id, long version) {
    require(ifMatch, id, version, read -> List.of());
  }

  private static void require(
      @Nullable String ifMatch, UUID id, long version, LongFunction<List<Overtaking>> since) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      throw new Refused(new Refusal.VersionRequired());
    }
    var given = TAG.matcher(ifMatch.strip());
    long read = given.matches() ? Long.parseLong(given.group(1)) : -1;
    if (read != version) {
      var changes = read < 0 ? List.<Overtaking>of() : since.apply(read);
      throw new Refused(new Refusal.Stale(version, id, changes));
    }
  }
}
