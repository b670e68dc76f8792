package org.socialvalue.journeys;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.demo.Cast;
import org.socialvalue.local.demo.Commission;
import org.socialvalue.local.demo.Demo;
import org.socialvalue.local.demo.Narrator;

/**
 * The demo, told once for all journeys that look at what it left behind.
 *
 * @param cast who took part
 * @param contract that it ended in
 * @param told what a reader of it saw
 */
record Story(Cast cast, String contract, String told) {

  private static @Nullable Story story;

  static synchronized Story ofTheDemo() {
    var known = story;
    if (known == null) {
      known = tell();
      story = known;
    }
    return known;
  }

  private static Story tell() {
    var page = new ByteArrayOutputStream();
    var cast = new Cast(Running.stack().addresses());
    var contract =
        Demo.tell(
            Commission.homecare(),
            cast,
            new Narrator(new PrintStream(page, true, StandardCharsets.UTF_8)));
    return new Story(cast, contract, page.toString(StandardCharsets.UTF_8));
  }
}
