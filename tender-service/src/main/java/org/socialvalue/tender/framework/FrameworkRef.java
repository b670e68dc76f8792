package org.socialvalue.tender.framework;

/** One version of a framework, as a project keeps it for good. */
public record FrameworkRef(String code, int version) {

  @Override
  public String toString() {
    return code + " " + version;
  }
}
