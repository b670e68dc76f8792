package org.socialvalue.tender.register.ocds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.ParticipationCondition;
import org.socialvalue.events.Reservation;

/** Who may take part, and what they have to bring. */
final class Entry {

  private Entry() {}

  static Fields selectionCriteria(@Nullable List<ParticipationCondition> conditions) {
    return conditions == null
        ? Fields.none()
        : Fields.none().list("criteria", conditions.stream().map(Entry::criterion).toList());
  }

  private static Fields criterion(ParticipationCondition condition) {
    return Fields.none()
        .text("type", type(condition.kind()))
        .text("description", condition.text().en());
  }

  private static String type(ParticipationCondition.Kind kind) {
    return switch (kind) {
      case ACCREDITATION, EXPERIENCE -> "technical";
      case INSURANCE -> "economic";
      case PROVIDER_FORM -> "suitability";
      case OTHER -> "other";
    };
  }

  static Fields otherRequirements(@Nullable Reservation reservation) {
    return reservation == null
        ? Fields.none()
        : Fields.none()
            .words(
                "reservedParticipation",
                reservation.forms().stream().map(Entry::reserved).toList());
  }

  private static String reserved(String form) {
    return switch (form) {
      case "PUBLIC_SERVICE_MUTUAL" -> "publicServiceMissionOrganization";
      case "SUPPORTED_EMPLOYMENT_PROVIDER" -> "shelteredWorkshop";
      default -> SocialValue.camel(form);
    };
  }
}
