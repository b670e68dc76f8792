package org.socialvalue.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.socialvalue.events.Authority;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.ContractTerms;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.Lot;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.time.DatabaseClock;

/** Awards of a homecare contract of two years that began a year ago. */
public final class Awards {

  private Awards() {}

  public static LocalDate today() {
    return Instant.now().atZone(DatabaseClock.ZONE).toLocalDate();
  }

  public static LocalDate began() {
    return today().minusYears(1);
  }

  public static ContractAwarded of(Promise... promises) {
    return to("orchard-homecare", Supplier.Size.SMALL, promises);
  }

  public static ContractAwarded to(String supplier, Supplier.Size size, Promise... promises) {
    var start = began();
    return during(new Period(start, start.plusYears(2).minusDays(1)), 9, supplier, size, promises);
  }

  /** Reviewed first after so many months, then as often. */
  public static ContractAwarded during(Period term, int reviewEveryMonths, Promise... promises) {
    return during(term, reviewEveryMonths, "orchard-homecare", Supplier.Size.SMALL, promises);
  }

  /** The same, delivered with others. */
  public static ContractAwarded with(List<Partner> partners, ContractAwarded award) {
    return new ContractAwarded(
        award.awardId(),
        award.competitionId(),
        award.projectId(),
        award.bidId(),
        award.authority(),
        award.supplier(),
        award.title(),
        award.serviceArea(),
        award.lot(),
        award.value(),
        award.terms(),
        award.promises(),
        award.awardedAt(),
        partners,
        null);
  }

  public static Partner partner(String id, String name, Supplier.Size size) {
    return new Partner(
        id,
        name,
        Partner.Role.CONSORTIUM_MEMBER,
        size,
        Supplier.Sector.VOLUNTARY_COMMUNITY_SOCIAL_ENTERPRISE,
        "a part");
  }

  private static ContractAwarded during(
      Period term,
      int reviewEveryMonths,
      String supplier,
      Supplier.Size size,
      Promise... promises) {
    return new ContractAwarded(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        new Authority("wealdshire", "Wealdshire County Council"),
        new Supplier(supplier, "Homecare Ltd", size, Supplier.Sector.PRIVATE),
        LocalizedText.english("Care at home for older people"),
        "homecare-older-people",
        new Lot(
            "LOT-1",
            LocalizedText.english("Hopfield villages"),
            List.of("W-1"),
            new BigDecimal("1500000"),
            null),
        new BigDecimal("1440000"),
        new ContractTerms(
            term.from(),
            term.to(),
            term.from().plusMonths(reviewEveryMonths),
            reviewEveryMonths,
            true,
            null),
        List.of(promises),
        Instant.now(),
        null,
        null);
  }
}
