package org.socialvalue.monitoring.statement;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.time.DatabaseClock;
import org.socialvalue.monitoring.chart.Plain;
import org.socialvalue.monitoring.page.Paper;
import org.socialvalue.monitoring.page.Paper.Block;
import org.socialvalue.monitoring.page.Paper.Fact;
import org.socialvalue.monitoring.page.Paper.Section;
import org.socialvalue.monitoring.page.Words;
import org.socialvalue.monitoring.report.ContentSheet;
import org.socialvalue.monitoring.story.MediaView;

/** A statement as a page. */
final class StatementSheet {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

  private StatementSheet() {}

  static Paper page(StatementView view) {
    var content = view.signed().content();
    var sections = new ArrayList<Section>(ContentSheet.sections(content));
    if (!view.stories().isEmpty()) {
      sections.add(
          Section.of(
              "stories", "Stories", view.stories().stream().map(StatementSheet::quote).toList()));
    }
    sections.add(Section.of("words", "What the two sides say", said(view.signed().words())));
    sections.add(Section.of("signatures", "Signatures", List.of(signatures(view))));
    return new Paper(
        Words.ours(
            "%s, %s to %s"
                .formatted(view.kind().words(), Plain.day(view.from()), Plain.day(view.to()))),
        content.authority().name() + " and " + content.supplier().name(),
        state(view),
        view.state() == StatementState.DRAFT ? null : view.sha256(),
        sections);
  }

  private static String state(StatementView view) {
    return switch (view.state()) {
      case DRAFT -> "A draft, written from the data of this moment. Nobody has signed it.";
      case SIGNED_BY_ONE_SIDE -> "Signed by one side; it awaits the other.";
      case FROZEN ->
          "Signed by both sides"
              + (view.frozenAt() == null
                  ? ""
                  : " and frozen on " + WHEN.format(view.frozenAt().atZone(DatabaseClock.ZONE)))
              + ". Later figures do not change it."
              + (view.edition() > 1 ? " Edition " + view.edition() + "." : "");
    };
  }

  private static Block quote(StatementView.ToldStory story) {
    return new Paper.Quote(
        story.title(),
        story.withdrawn()
            ? null
            : story.text() == null ? "Told otherwise than in words." : story.text(),
        story.firstHand() ? "Told first-hand" : "Told on somebody's behalf",
        story.media().stream().map(StatementSheet::link).toList());
  }

  /** Never its bytes: whoever takes the story back takes them out of every page as well. */
  private static Paper.Link link(MediaView media) {
    var what =
        switch (media.kind()) {
          case PICTURE -> "Picture";
          case SOUND -> "Sound";
          case FILM -> "Film";
        };
    return new Paper.Link(
        media.href(),
        what
            + ": "
            + Objects.requireNonNullElse(media.description(), "nobody has described it yet"));
  }

  private static List<Block> said(SideWords words) {
    var blocks = new ArrayList<Block>();
    add(blocks, "The authority", words.authority());
    add(blocks, "The provider", words.provider());
    return blocks.isEmpty()
        ? List.of(Paper.Paragraph.of("Neither side said anything to the figures."))
        : blocks;
  }

  private static void add(List<Block> blocks, String who, @Nullable LocalizedText words) {
    if (words != null) {
      blocks.add(new Paper.Facts(List.of(new Fact(who, Words.of(words)))));
    }
  }

  private static Block signatures(StatementView view) {
    return Paper.Facts.of(
        Fact.of("For the authority", signature(view.authoritySignature())),
        Fact.of("For the provider", signature(view.providerSignature())));
  }

  private static String signature(@Nullable Signature signature) {
    return signature == null
        ? "not signed"
        : signature.name() + ", " + WHEN.format(signature.at().atZone(DatabaseClock.ZONE));
  }
}
