package org.socialvalue.monitoring.page;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What a caller wants: data, a page or a table. */
public enum Form {
  JSON(MediaType.APPLICATION_JSON),
  HTML(MediaType.TEXT_HTML),
  CSV(Csv.TYPE);

  private final String type;

  Form(String type) {
    this.type = type;
  }

  /** The first that the header names; a caller who takes anything is given JSON. */
  public static Form asked(@Nullable String accept) {
    return accept == null
        ? JSON
        : Arrays.stream(values())
            .filter(form -> accept.contains(form.type))
            .min(Comparator.comparingInt(form -> accept.indexOf(form.type)))
            .orElse(JSON);
  }
}
