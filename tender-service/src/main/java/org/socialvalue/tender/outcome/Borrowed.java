package org.socialvalue.tender.outcome;

import org.socialvalue.tender.catalogue.Provenance;
import org.socialvalue.tender.catalogue.Template;

/** What an outcome took from the catalogue, and where that came from. */
public record Borrowed(String code, int version, Provenance provenance) {

  static Borrowed from(Template template) {
    return new Borrowed(template.ref().code(), template.ref().version(), template.provenance());
  }
}
