package org.socialvalue.tender.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.text.Wording;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.tender.document.Document.Block;

/** A document as one page of HTML, for screen and paper; it needs no script and loads nothing. */
final class Page {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

  private final Document document;
  private final Wording wording;
  private final Map<UUID, String> words;

  private Page(Document document, Wording wording, Map<UUID, String> words) {
    this.document = document;
    this.wording = wording;
    this.words = words;
  }

  static String of(DocumentView view, Wording wording) {
    var frozen = view.frozen();
    var page = new Page(view.document(), wording, view.words());
    return frozen == null
        ? page.html(
            first(view, wording)
                + "A draft, written from the data of this moment. It is not frozen.",
            null)
        : page.html(
            first(view, wording)
                + "Version %d, frozen by %s on %s when the stage %s closed."
                    .formatted(
                        frozen.number(),
                        frozen.whoName(),
                        WHEN.format(frozen.frozenAt().atZone(DatabaseClock.ZONE)),
                        frozen.stage()),
            frozen.sha256());
  }

  private static String first(DocumentView view, Wording wording) {
    var cancelled = view.cancelled();
    if (cancelled == null) {
      return "";
    }
    var note = cancelled.note();
    return "This tender was cancelled on %s: %s\n"
        .formatted(
            WHEN.format(cancelled.at().atZone(DatabaseClock.ZONE)),
            wording.show(note.en(), note.cy(), note.easyRead()).words());
  }

  /**
   * @param state whether it is frozen, since when and by whom, in a sentence
   * @param sha256 of a frozen document; null for one that is still being written
   */
  private String html(String state, @Nullable String sha256) {
    var blocks =
        document.sections().stream()
            .map(section -> section.blocks().stream().map(this::block).toList())
            .toList();
    return Templates.page(document, wording, state, sha256, blocks).render();
  }

  private String block(Block block) {
    return (switch (block) {
          case Document.Paragraph paragraph -> Templates.paragraph(paragraph, wording);
          case Document.Gap gap -> Templates.gap(gap, wording);
          case Document.Facts facts -> Templates.facts(facts, wording);
          case Document.Table table -> Templates.table(table, wording);
          case Document.Quotes quotes -> Templates.quotes(shown(quotes));
        })
        .render();
  }

  private List<ShownQuote> shown(Document.Quotes quotes) {
    return quotes.quotes().stream()
        .map(quote -> new ShownQuote(words.get(quote.contributionId()), quote.by().en()))
        .toList();
  }

  @CheckedTemplate(basePath = "document")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance page(
        Document document,
        Wording wording,
        String state,
        @Nullable String sha256,
        List<List<String>> blocks);

    static native TemplateInstance paragraph(Document.Paragraph block, Wording wording);

    static native TemplateInstance gap(Document.Gap block, Wording wording);

    static native TemplateInstance facts(Document.Facts block, Wording wording);

    static native TemplateInstance table(Document.Table block, Wording wording);

    static native TemplateInstance quotes(List<ShownQuote> quotes);
  }
}
