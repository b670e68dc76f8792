package org.socialvalue.evaluation.award;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.evaluation.award.SummaryView.Advantage;
import org.socialvalue.evaluation.award.SummaryView.Asked;
import org.socialvalue.evaluation.award.SummaryView.Assessment;
import org.socialvalue.evaluation.award.SummaryView.Criterion;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * Assessment summaries as one page of HTML, for screen and paper; without script, loading nothing.
 */
final class SummaryPages {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  static final String HTML = "text/html;charset=UTF-8";

  private static final String NOTHING_ELSE =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private SummaryPages() {}

  /** A browser asks for HTML first; a program that takes anything is given JSON. */
  static boolean asksForHtml(String accept) {
    int html = accept.indexOf(MediaType.TEXT_HTML);
    int json = accept.indexOf(MediaType.APPLICATION_JSON);
    return html >= 0 && (json < 0 || html < json);
  }

  static Response html(List<SummaryView> views) {
    return Response.ok(of(views), HTML)
        .header("Cache-Control", "private, no-store")
        .header("Vary", "Accept")
        .header("Content-Security-Policy", NOTHING_ELSE)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  static String of(List<SummaryView> summaries) {
    return Templates.page(summaries.stream().map(Shown::of).toList()).render();
  }

  /** One summary in words and figures. */
  record Shown(
      String id,
      String authority,
      String title,
      String lot,
      String issued,
      String outcome,
      @Nullable String standstill,
      Side yours,
      List<Side> winners,
      List<Ahead> advantages) {

    static Shown of(SummaryView view) {
      var tender = view.tender();
      Map<String, String> texts =
          tender == null
              ? Map.of()
              : tender.questions().stream()
                  .collect(Collectors.toMap(Asked::questionId, q -> q.text().en()));
      var winners = new ArrayList<Side>();
      var first = view.winners();
      if (first != null && !view.won()) {
        winners.add(Side.of(first, texts));
      }
      var others = view.otherWinners();
      if (others != null) {
        others.stream()
            .filter(other -> !other.equals(view.yours()))
            .forEach(other -> winners.add(Side.of(other, texts)));
      }
      return new Shown(
          view.awardId().toString(),
          tender == null ? "" : tender.authority(),
          tender == null ? "Assessment summary" : tender.title().en(),
          tender == null ? view.lotId() : view.lotId() + ", " + tender.lot().en(),
          DAY.format(view.issuedAt().atZone(DatabaseClock.ZONE)),
          outcome(view),
          tender == null ? null : day(tender.standstillEndsOn()),
          Side.of(view.yours(), texts),
          winners,
          advantages(view, texts));
    }

    private static String outcome(SummaryView view) {
      if (view.won()) {
        return "Your bid gets this lot.";
      }
      if (view.dropped() != null) {
        return switch (view.dropped()) {
          case EXCLUDED -> "Your bid was excluded and was not assessed.";
          case WITHDRAWN -> "Your bid was withdrawn after the opening and was not assessed.";
        };
      }
      var tender = view.tender();
      return view.winners() == null
          ? "Nobody gets this lot: " + (tender == null ? "" : tender.reason())
          : "Your bid does not get this lot.";
    }

    private static @Nullable String day(@Nullable LocalDate day) {
      return day == null ? null : DAY.format(day);
    }

    private static List<Ahead> advantages(SummaryView view, Map<String, String> texts) {
      var advantages = view.advantages();
      return advantages == null
          ? List.of()
          : advantages.stream().map(advantage -> Ahead.of(advantage, texts)).toList();
    }
  }

  /** How one bid was assessed. */
  record Side(String name, String place, List<Section> sections, List<Line> lines) {

    static Side of(Assessment assessment, Map<String, String> texts) {
      var out = assessment.out();
      var sections = new ArrayList<Section>();
      assessment
          .sections()
          .forEach(
              s ->
                  sections.add(
                      new Section(words(s.section()), plain(s.points()), plain(s.maximum()))));
      return new Side(
          assessment.bidderName(),
          out == null
              ? "Place %s with %s points".formatted(assessment.rank(), plain(assessment.total()))
              : "Out: " + out.reason(),
          sections,
          assessment.questions().stream().map(q -> Line.of(q, texts)).toList());
    }
  }

  record Section(String name, String points, String maximum) {}

  /** One criterion with its score and why. */
  record Line(
      String id, String text, String mark, String points, String maximum, List<String> reasons) {

    static Line of(Criterion criterion, Map<String, String> texts) {
      return new Line(
          criterion.questionId(),
          texts.getOrDefault(criterion.questionId(), ""),
          plain(criterion.agreedMark()) + " of " + criterion.of(),
          plain(criterion.points()),
          plain(criterion.maximum()),
          criterion.reasons());
    }
  }

  /** A criterion in which the winner is ahead. */
  record Ahead(String criterion, String winners, String yours, String by) {

    static Ahead of(Advantage advantage, Map<String, String> texts) {
      var text = texts.get(advantage.criterion());
      return new Ahead(
          text == null ? words(advantage.criterion()) : advantage.criterion() + ", " + text,
          plain(advantage.winners()),
          plain(advantage.yours()),
          plain(advantage.by()));
    }
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "none" : number.toPlainString();
  }

  private static String words(String code) {
    return switch (code) {
      case "price" -> "Price";
      case "quality" -> "Quality";
      case "socialValue" -> "Social value";
      default -> code;
    };
  }

  @CheckedTemplate(basePath = "summary")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance page(List<Shown> summaries);
  }
}
