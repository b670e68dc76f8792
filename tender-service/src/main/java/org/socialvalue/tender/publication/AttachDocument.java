package org.socialvalue.tender.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.TenderDocument;
import org.socialvalue.kit.document.FileName;
import org.socialvalue.kit.document.FileType;
import org.socialvalue.kit.document.Received;
import org.socialvalue.kit.problem.Fault;

/**
 * A file that is to belong to a tender, as its sender describes it.
 *
 * @param title in English; {@code titleCy} and {@code titleEasyRead} are the same in other words
 * @param kind one of {@link TenderDocument.Kind}
 * @param language {@code en}, {@code cy} or {@code en-cy}; null for {@code en}
 */
record AttachDocument(
    @Nullable String fileName,
    @Nullable String title,
    @Nullable String titleCy,
    @Nullable String titleEasyRead,
    @Nullable String kind,
    @Nullable String language) {

  private static final Set<String> LANGUAGES = Set.of("en", "cy", "en-cy");
  private static final int LONGEST_TITLE = 500;

  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    FileName.fault(fileName, FileType.DOCUMENTS).ifPresent(faults::add);
    text(faults, "title", title == null ? "" : title);
    text(faults, "titleCy", titleCy == null ? "-" : titleCy);
    text(faults, "titleEasyRead", titleEasyRead == null ? "-" : titleEasyRead);
    if (theKind() == null) {
      faults.add(new Fault("kind", "must be one of " + List.of(TenderDocument.Kind.values())));
    }
    if (!LANGUAGES.contains(theLanguage())) {
      faults.add(new Fault("language", "must be en, cy or en-cy"));
    }
    return faults;
  }

  private static void text(List<Fault> faults, String at, String text) {
    if (text.isBlank() || text.length() > LONGEST_TITLE) {
      faults.add(new Fault(at, "must say something, in at most " + LONGEST_TITLE + " characters"));
    } else if (text.chars().anyMatch(c -> c < ' ')) {
      faults.add(new Fault(at, "must not hold control characters"));
    }
  }

  private TenderDocument.@Nullable Kind theKind() {
    return List.of(TenderDocument.Kind.values()).stream()
        .filter(known -> known.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  private String theLanguage() {
    return language == null ? "en" : language;
  }

  String name() {
    return Objects.requireNonNull(fileName);
  }

  /** Call it once there are no faults. */
  TenderDocument described(Received file) {
    return new TenderDocument(
        file.id(),
        name(),
        new LocalizedText(Objects.requireNonNull(title), titleCy, titleEasyRead),
        Objects.requireNonNull(theKind()),
        theLanguage(),
        file.type().orElseThrow().mediaType(),
        file.bytes(),
        file.sha256());
  }
}
