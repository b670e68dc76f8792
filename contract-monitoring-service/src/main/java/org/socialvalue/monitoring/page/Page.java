package org.socialvalue.monitoring.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.socialvalue.kit.text.Wording;
import org.socialvalue.monitoring.page.Paper.Block;

/** A sheet as one page of HTML, for screen and paper; it needs no script and loads nothing. */
public final class Page {

  public static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  private static final String NOTHING_ELSE =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none';"
          + " form-action 'none'";

  private final Wording wording;

  private Page(Wording wording) {
    this.wording = wording;
  }

  /** The page, never kept by a cache on the way: what it shows can be taken back. */
  public static Response reply(Paper sheet, Wording wording) {
    return Response.ok(of(sheet, wording), HTML)
        .header("Content-Language", wording.language())
        .header("Cache-Control", "private, no-store")
        .header("Vary", "Accept, Accept-Language")
        .header("Content-Security-Policy", NOTHING_ELSE)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  /**
   * A file for a spreadsheet.
   *
   * @param name of the file, of letters, digits and hyphens
   */
  public static Response file(Csv csv, String name) {
    return Response.ok(csv.toString(), Csv.TYPE + ";charset=UTF-8;header=present")
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .header("Cache-Control", "private, no-store")
        .header("Vary", "Accept")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  static String of(Paper sheet, Wording wording) {
    var page = new Page(wording);
    var blocks =
        sheet.sections().stream()
            .map(section -> section.blocks().stream().map(page::drawn).toList())
            .toList();
    return Templates.page(sheet, wording, blocks).render();
  }

  private String drawn(Block block) {
    return (switch (block) {
          case Paper.Paragraph paragraph -> Templates.paragraph(paragraph, wording);
          case Paper.Facts facts -> Templates.facts(facts, wording);
          case Paper.Table table -> Templates.table(table, wording);
          case Paper.Figure figure -> Templates.figure(figure);
          case Paper.Quote quote -> Templates.quote(quote);
        })
        .render();
  }

  @CheckedTemplate(basePath = "page")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance page(Paper sheet, Wording wording, List<List<String>> blocks);

    static native TemplateInstance paragraph(Paper.Paragraph block, Wording wording);

    static native TemplateInstance facts(Paper.Facts block, Wording wording);

    static native TemplateInstance table(Paper.Table block, Wording wording);

    static native TemplateInstance figure(Paper.Figure block);

    static native TemplateInstance quote(Paper.Quote block);
  }
}
