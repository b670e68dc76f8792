package org.socialvalue.tender.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file's name as HTTP wants it (RFC 6266): plain for old readers, in full for others. */
final class Saving {

  private Saving() {}

  static String as(String fileName) {
    var plain = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    var full =
        URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
  }
}
