package org.socialvalue.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page of {@code docs/guides} as what it has one type: its blocks marked {@code sh}, in order,
 * and what a block marked {@code text} right behind one says that it prints. Starting the stack is
 * left out: it runs already.
 */
record Guide(String name, List<Step> steps) {

  private static final Pattern BLOCK =
      Pattern.compile("^```(sh|text)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  /**
   * What is typed at once.
   *
   * @param prints each of whose lines is printed, {@code …} standing for anything; null where the
   *     guide doesn't say
   */
  record Step(String typed, @Nullable String prints) {

    /** The lines that the guide promises and the output lacks. */
    List<String> lackingIn(String output) {
      if (prints == null) {
        return List.of();
      }
      return prints.lines().filter(line -> !matching(line).matcher(output).find()).toList();
    }

    private static Pattern matching(String line) {
      var quoted = new ArrayList<String>();
      for (var part : line.strip().split("…", -1)) {
        quoted.add(Pattern.quote(part));
      }
      return Pattern.compile("^\\s*" + String.join(".*", quoted) + "\\s*$", Pattern.MULTILINE);
    }
  }

  static Guide read(Path page) {
    try {
      var text = Files.readString(page);
      var steps = new ArrayList<Step>();
      var block = BLOCK.matcher(text);
      var end = -1;
      while (block.find()) {
        var body = block.group(2);
        if (block.group(1).equals("sh")) {
          if (!body.startsWith("./run")) {
            steps.add(new Step(body, null));
          }
        } else if (!steps.isEmpty() && text.substring(end, block.start()).isBlank()) {
          steps.set(steps.size() - 1, new Step(steps.getLast().typed(), body));
        }
        end = block.end();
      }
      return new Guide(String.valueOf(page.getFileName()), List.copyOf(steps));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
