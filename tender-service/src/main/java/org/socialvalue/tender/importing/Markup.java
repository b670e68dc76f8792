package org.socialvalue.tender.importing;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** HTML in a text of a notice: portals pass on what their editor wrote. */
final class Markup {

  private static final Pattern MARK =
      Pattern.compile(
          "</?(p|br|div|span|ul|ol|li|b|strong|i|em|u|h[1-6]|table|tbody|thead|tr|td|th|a|font)"
              + "(\\s[^<>]*)?/?>"
              + "|&(nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|bull|hellip|pound|euro"
              + "|#\\d{1,5}|#x[0-9a-f]{1,4});",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANKS = Pattern.compile("[ \\u00a0]+");
  private static final Pattern AROUND_LINES = Pattern.compile(" ?\n ?");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

  private Markup() {}

  static boolean isIn(String text) {
    return MARK.matcher(text).find();
  }

  /** Each paragraph, entry and row as a line of its own; may be empty. */
  static String without(String text) {
    var page = Jsoup.parse(text);
    page.outputSettings(new Document.OutputSettings().prettyPrint(false));
    page.select("script, style").remove();
    page.select("br").after("\n");
    page.select("p, div, li, tr, h1, h2, h3, h4, h5, h6").append("\n");
    page.select("td, th").append(" ");
    var words = BLANKS.matcher(page.body().wholeText()).replaceAll(" ");
    var lines = AROUND_LINES.matcher(words).replaceAll("\n");
    return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
  }
}
