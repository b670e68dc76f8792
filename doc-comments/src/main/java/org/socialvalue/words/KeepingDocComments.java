package org.socialvalue.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;

/**
 * Writes {@code META-INF/doc-comments.properties}: under a type's binary name what its comment
 * says, and under {@code type#part} what it says of a record's component or an enum's constant.
 */
@SupportedAnnotationTypes("*")
public final class KeepingDocComments extends AbstractProcessor {

  public static final String FILE = "META-INF/doc-comments.properties";

  private final Map<String, String> comments = new TreeMap<>();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements()).forEach(this::keep);
    if (round.processingOver() && !comments.isEmpty()) {
      write();
    }
    return false;
  }

  private void keep(TypeElement type) {
    var name = processingEnv.getElementUtils().getBinaryName(type).toString();
    var comment = comment(type);
    keep(name, comment.about());
    if (type.getKind() == ElementKind.RECORD) {
      type.getRecordComponents()
          .forEach(
              part -> {
                var component = part.getSimpleName().toString();
                keep(name + "#" + component, comment.part(component));
              });
    }
    for (var part : type.getEnclosedElements()) {
      if (part.getKind() == ElementKind.ENUM_CONSTANT) {
        keep(name + "#" + part.getSimpleName(), comment(part).about());
      }
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::keep);
  }

  private DocComment comment(Element element) {
    var text = processingEnv.getElementUtils().getDocComment(element);
    return DocComment.of(text == null ? "" : text);
  }

  private void keep(String name, String words) {
    if (!words.isEmpty()) {
      comments.put(name, words);
    }
  }

  /** Sorted and without the time of writing: the same code makes the same file. */
  private void write() {
    var lines =
        comments.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + escaped(entry.getValue()))
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      var file = processingEnv.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "", FILE);
      try (var out = file.openWriter()) {
        out.write(lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("\n", "\\n");
  }
}
