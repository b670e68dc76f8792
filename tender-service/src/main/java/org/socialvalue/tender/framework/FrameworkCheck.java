package org.socialvalue.tender.framework;

import org.socialvalue.tender.text.TextVariants;

/**
 * What an import would do, when it is only tried; a framework with faults is refused instead.
 *
 * @param texts which texts have Welsh and easy read wordings
 */
public record FrameworkCheck(FrameworkView framework, TextVariants texts) {

  static FrameworkCheck of(Framework framework) {
    return new FrameworkCheck(FrameworkView.from(framework), TextVariants.of(framework));
  }
}
