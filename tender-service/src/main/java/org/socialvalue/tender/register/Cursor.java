package org.socialvalue.tender.register;

import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.problem.Refused;

/**
 * Which releases are asked for: those after a number.
 *
 * @param limit how many at most, 1 to 500; 50 unless asked
 */
record Cursor(long after, int limit) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /**
   * @throws Refused 400 for a limit out of range or a cursor that was not given out here
   */
  static Cursor of(@Nullable String after, @Nullable Integer limit) {
    int asked = PageRequest.of(limit, null).limit();
    if (after == null) {
      return new Cursor(0, asked);
    }
    if (!NUMBER.matcher(after).matches()) {
      throw Refused.invalid("after", "must be the cursor of a page, as its links give it");
    }
    return new Cursor(Long.parseLong(after), asked);
  }

  /** Where the page is that comes after a number. */
  String page(UriInfo uri, long number) {
    return uri.getRequestUriBuilder()
        .replaceQueryParam("limit", limit)
        .replaceQueryParam("after", number)
        .build()
        .toString();
  }
}
