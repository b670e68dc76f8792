package org.socialvalue.kit.openapi;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.socialvalue.kit.http.Idempotency;
import org.socialvalue.kit.page.PageRequest;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.page.Wanted;

/** What parameters are that have one meaning wherever they stand, and what each may hold. */
final class Parameters {

  private static final Properties MEANT = HouseWords.of("openapi/house-parameters.properties");

  private static final String ONE_OF = "One of: ";

  private Parameters() {}

  static void describe(String path, String operation, Parameter parameter) {
    say(path, operation, parameter);
    var schema = parameter.getSchema();
    if (schema != null && schema.getRef() == null && parameter.getName() != null) {
      bound(parameter, schema);
    }
  }

  /** What is refused otherwise, where a reader of the document looks for it. */
  private static void bound(Parameter parameter, Schema schema) {
    switch (parameter.getName()) {
      case "limit" ->
          schema
              .minimum(BigDecimal.ONE)
              .maximum(BigDecimal.valueOf(PageRequest.MOST))
              .defaultValue(PageRequest.DEFAULT_LIMIT);
      case "sort" -> orders(parameter, schema);
      case "q" -> schema.maxLength(Wanted.LONGEST);
      case "Idempotency-Key" -> schema.maxLength(Idempotency.LONGEST_KEY);
      case "If-Match" -> parameter.setExample("\"7\"");
      case "version" -> {
        if (parameter.getIn() == Parameter.In.PATH) {
          schema.minimum(BigDecimal.ONE);
        }
      }
      default -> {}
    }
  }

  /** Each of what the description names, and the other way round. */
  private static void orders(Parameter parameter, Schema schema) {
    var said = String.valueOf(parameter.getDescription());
    var begins = said.indexOf(ONE_OF);
    if (begins >= 0) {
      var names = said.substring(begins + ONE_OF.length()).split(", ");
      schema.enumeration(
          Arrays.stream(names).flatMap(name -> Stream.<Object>of(name, "-" + name)).toList());
      schema.defaultValue(Sorting.CREATED);
    }
  }

  private static void say(String path, String operation, Parameter parameter) {
    var name = parameter.getName();
    if (parameter.getDescription() != null || name == null) {
      return;
    }
    var meant = MEANT.getProperty(operation + "." + name, MEANT.getProperty(name));
    if (meant != null) {
      parameter.setDescription(meant);
    } else if (parameter.getIn() == Parameter.In.PATH) {
      var before = path.substring(0, Math.max(0, path.indexOf("/{" + name + "}")));
      parameter.setDescription(
          "The id of one of `…" + before.substring(before.lastIndexOf('/')) + "`");
    }
  }
}
