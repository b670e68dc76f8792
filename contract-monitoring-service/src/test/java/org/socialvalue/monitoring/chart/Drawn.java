package org.socialvalue.monitoring.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A chart read back as XML. */
record Drawn(Document xml) {

  static Drawn of(String svg) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Drawn(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    } catch (Exception e) {
      throw new AssertionError("not well-formed: " + svg, e);
    }
  }

  List<Element> all(String name) {
    var found = new ArrayList<Element>();
    var nodes = xml.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  String title() {
    return all("title").getFirst().getTextContent();
  }

  List<String> texts() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  /** What every chart keeps to. */
  Drawn sound() {
    var root = xml.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("img");
    var named = List.of(root.getAttribute("aria-labelledby").split(" "));
    assertThat(all("title").getFirst().getAttribute("id")).isEqualTo(named.get(0));
    assertThat(all("desc").getFirst().getAttribute("id")).isEqualTo(named.get(1));
    assertThat(all("desc").getFirst().getTextContent()).isNotBlank();
    assertThat(all("*").stream().map(Element::getTagName).distinct())
        .isSubsetOf(
            "svg",
            "title",
            "desc",
            "g",
            "defs",
            "pattern",
            "rect",
            "line",
            "polyline",
            "polygon",
            "path",
            "circle",
            "text");
    var height = new BigDecimal(root.getAttribute("height"));
    for (var text : all("text")) {
      assertInside(text, height);
    }
    for (var circle : all("circle")) {
      assertThat(new BigDecimal(circle.getAttribute("cx"))).isBetween(zero(), width());
      assertThat(new BigDecimal(circle.getAttribute("cy"))).isBetween(zero(), height);
    }
    for (var line : all("polyline")) {
      for (var point : line.getAttribute("points").split(" ")) {
        assertThat(new BigDecimal(point.split(",")[0])).isBetween(zero(), width());
        assertThat(new BigDecimal(point.split(",")[1])).isBetween(zero(), height);
      }
    }
    return this;
  }

  private static void assertInside(Element text, BigDecimal height) {
    var size = text.getAttribute("font-size").isEmpty() ? "13" : text.getAttribute("font-size");
    assertThat(Integer.parseInt(size)).as("legible in print").isGreaterThanOrEqualTo(12);
    int wide = Lettering.width(text.getTextContent(), Integer.parseInt(size));
    var x = new BigDecimal(text.getAttribute("x")).intValue();
    int left =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> x - wide / 2;
          case "end" -> x - wide;
          default -> x;
        };
    assertThat(left).as("%s", text.getTextContent()).isGreaterThanOrEqualTo(0);
    assertThat(left + wide).as("%s", text.getTextContent()).isLessThanOrEqualTo(Svg.WIDTH);
    assertThat(new BigDecimal(text.getAttribute("y"))).isBetween(zero(), height);
  }

  private static BigDecimal zero() {
    return BigDecimal.ZERO;
  }

  private static BigDecimal width() {
    return BigDecimal.valueOf(Svg.WIDTH);
  }
}
