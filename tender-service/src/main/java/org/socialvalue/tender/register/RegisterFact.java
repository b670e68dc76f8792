package org.socialvalue.tender.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.register.ocds.Fact;

/** A fact as it came in, with the number of its release. Written once; releases are built of it. */
@Entity
class RegisterFact {

  @Id private long number;
  private String ocid;

  @Enumerated(EnumType.STRING)
  private FactKind kind;

  private String payload;

  @SuppressWarnings("UnusedVariable") // unique within its process
  private String identity;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected RegisterFact() {}

  RegisterFact(long number, String ocid, Fact fact) {
    this.number = number;
    this.ocid = ocid;
    this.kind = FactKind.of(fact);
    this.payload = Json.write(fact);
    this.identity = fact.identity();
  }

  long number() {
    return number;
  }

  String ocid() {
    return ocid;
  }

  /** As it is kept: what is built at once and what is built anew are built of the same. */
  Fact fact() {
    return kind.read(payload);
  }
}
