package org.socialvalue.journeys;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.journeys.fuzz.Sent;
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
 * @param sent what they sent that was taken
 */
record Story(Cast cast, String contract, String told, List<Sent> sent) {

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
    var sent = new ArrayList<Sent>();
    var cast = castThatTells(sent);
    var contract =
        Demo.tell(
            Commission.homecare(),
            cast,
            new Narrator(new PrintStream(page, true, StandardCharsets.UTF_8)));
    return new Story(cast, contract, page.toString(StandardCharsets.UTF_8), List.copyOf(sent));
  }

  /**
   * Everyone, heard in what they send.
   *
   * @param sent takes what was taken
   */
  static Cast castThatTells(List<Sent> sent) {
    return new Cast(
        Running.stack().addresses(),
        (service, method, path, body, status) -> {
          if (status < 300) {
            sent.add(new Sent(service, method, path, body == null ? null : body.toString()));
          }
        });
  }
}
