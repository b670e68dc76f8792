package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.kit.time.DatabaseClock;

/**
 * An object of a release while it is written. What is not there is left out: OCDS has no empty
 * texts, lists and objects, and null would take something back.
 */
final class Fields {

  static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  private Fields() {}

  static Fields none() {
    return new Fields();
  }

  static Fields with(String id) {
    return none().text("id", id);
  }

  /** Pounds, VAT excluded. */
  static Fields pounds(@Nullable BigDecimal amount) {
    return amount == null ? none() : none().number("amount", amount).text("currency", "GBP");
  }

  /** Whole days, both within, as they are counted in London. */
  static Fields days(@Nullable LocalDate first, @Nullable LocalDate last) {
    return none()
        .text("startDate", first == null ? null : written(first, LocalTime.MIDNIGHT))
        .text("endDate", last == null ? null : written(last, LAST_SECOND));
  }

  static String written(LocalDate day, LocalTime at) {
    return written(day.atTime(at).atZone(DatabaseClock.ZONE).toOffsetDateTime());
  }

  private static String written(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  Fields text(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      node.put(name, value);
    }
    return this;
  }

  /** In English, and with the suffix {@code _cy} in Welsh where there is Welsh. */
  Fields texts(String name, @Nullable LocalizedText value) {
    return value == null ? this : text(name, value.en()).text(name + "_cy", value.cy());
  }

  Fields number(String name, @Nullable BigDecimal value) {
    if (value != null) {
      node.put(name, value);
    }
    return this;
  }

  Fields number(String name, @Nullable Integer value) {
    if (value != null) {
      node.put(name, value);
    }
    return this;
  }

  Fields flag(String name, @Nullable Boolean value) {
    if (value != null) {
      node.put(name, value);
    }
    return this;
  }

  /** To the millisecond. */
  Fields instant(String name, @Nullable Instant value) {
    return text(name, value == null ? null : value.truncatedTo(ChronoUnit.MILLIS).toString());
  }

  Fields object(String name, Fields value) {
    if (!value.node.isEmpty()) {
      node.set(name, value.node);
    }
    return this;
  }

  Fields list(String name, List<Fields> values) {
    if (!values.isEmpty()) {
      values.forEach(value -> node.withArray(name).add(value.node));
    }
    return this;
  }

  Fields words(String name, List<String> values) {
    values.forEach(node.withArray(name)::add);
    if (values.isEmpty()) {
      node.remove(name);
    }
    return this;
  }

  ObjectNode node() {
    return node;
  }
}
