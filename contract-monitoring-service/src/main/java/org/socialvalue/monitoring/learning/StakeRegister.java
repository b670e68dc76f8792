package org.socialvalue.monitoring.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.socialvalue.events.LearningCaptured;
import org.socialvalue.events.LearningCaptured.Lesson;
import org.socialvalue.events.LearningCaptured.Occasion;
import org.socialvalue.kit.persistence.Aggregate;
import org.socialvalue.kit.persistence.Ids;
import org.socialvalue.monitoring.contract.Contract;

/** What a contract would take with it, as it stood on a day and was sent to the next design. */
@Entity
@Table(name = "stake_register")
public class StakeRegister extends Aggregate {

  private UUID contractId;
  private LocalDate drawnUpOn;
  private String drawnUpBy;
  private Instant drawnUpAt;

  @Enumerated(EnumType.STRING)
  private Occasion occasion;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Lesson> lessons;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected StakeRegister() {}

  StakeRegister(
      UUID contractId,
      Occasion occasion,
      LocalDate drawnUpOn,
      String drawnUpBy,
      List<Lesson> lessons,
      Instant drawnUpAt) {
    super(Ids.next());
    this.contractId = contractId;
    this.occasion = occasion;
    this.drawnUpOn = drawnUpOn;
    this.drawnUpBy = drawnUpBy;
    this.lessons = List.copyOf(lessons);
    this.drawnUpAt = drawnUpAt;
  }

  LearningCaptured asEvent(Contract contract) {
    var settled = contract.particulars();
    return new LearningCaptured(
        id(),
        contractId,
        settled.projectOr(contractId),
        settled.authority(),
        settled.supplier().id(),
        settled.serviceArea(),
        lessons,
        drawnUpAt,
        occasion,
        contract.period().to());
  }

  UUID contractId() {
    return contractId;
  }

  Occasion occasion() {
    return occasion;
  }

  LocalDate drawnUpOn() {
    return drawnUpOn;
  }

  String drawnUpBy() {
    return drawnUpBy;
  }

  List<Lesson> lessons() {
    return lessons;
  }

  Instant drawnUpAt() {
    return drawnUpAt;
  }
}
