package org.socialvalue.kit.watch;

import java.util.List;

/** Has numbers of the database watched. A bean. */
public interface Watched {
  List<WatchedNumber> numbers();
}
