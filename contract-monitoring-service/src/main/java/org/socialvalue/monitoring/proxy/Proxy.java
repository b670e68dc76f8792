package org.socialvalue.monitoring.proxy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.socialvalue.kit.actor.Actor;
import org.socialvalue.kit.page.Sorting;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.kit.problem.Refused;

/**
 * What one of a thing is reckoned to be worth. It doesn't change; another year is another proxy.
 */
@Entity
@Table(name = "proxy")
public class Proxy extends Aggregate {

  /** What a list of proxies is sorted by; never by value: they are no ranking. */
  static final Sorting<Proxy> SORTING = Sorting.by(Proxy::id);

  private String authorityId;
  private String name;
  private String unit;
  private BigDecimal value;
  private String source;
  private int year;
  private String licence;
  private @Nullable String note;
  private @Nullable Instant retiredAt;
  private String recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Proxy() {}

  Proxy(RecordProxy asked, Actor who, Instant now) {
    super(Ids.next());
    this.authorityId = who.org();
    this.name = asked.name();
    this.unit = asked.unit();
    this.value = asked.value();
    this.source = asked.source();
    this.year = asked.year();
    this.licence = asked.licence();
    this.note = asked.note();
    this.recordedBy = who.id();
    this.recordedAt = now;
  }

  /** It is shown where it stands already, and no more put beside anything. */
  void retire(Instant now) {
    if (retiredAt != null) {
      throw Refused.conflict("It is retired already");
    }
    retiredAt = now;
  }

  boolean isOf(String authority) {
    return authorityId.equals(authority);
  }

  String name() {
    return name;
  }

  String unit() {
    return unit;
  }

  BigDecimal value() {
    return value;
  }

  String source() {
    return source;
  }

  int year() {
    return year;
  }

  String licence() {
    return licence;
  }

  @Nullable String note() {
    return note;
  }

  @Nullable Instant retiredAt() {
    return retiredAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
