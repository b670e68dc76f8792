package org.socialvalue.kit.document;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** A file on its way out: always something to save, never run or guessed at by a browser. */
public final class Download {

  private Download() {}

  /**
   * @param mediaType as its content showed when it came in
   * @param keep for {@code Cache-Control}
   * @return its ETag is its SHA-256
   */
  public static Response of(
      InputStream content,
      String fileName,
      String mediaType,
      long bytes,
      String sha256,
      String keep) {
    return Response.ok(content, MediaType.valueOf(typed(mediaType)))
        .header("Content-Disposition", FileName.toSave(fileName))
        .header("Content-Length", bytes)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
        .header("Cache-Control", keep)
        .tag(sha256)
        .build();
  }

  private static String typed(String mediaType) {
    return mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
  }
}
