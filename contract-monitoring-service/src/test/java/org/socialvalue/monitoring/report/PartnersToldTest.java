package org.socialvalue.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.socialvalue.events.Authority;
import org.socialvalue.events.ContractAwarded.Partner;
import org.socialvalue.events.LocalizedText;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;
import org.socialvalue.monitoring.commitment.Treatment;
import org.socialvalue.monitoring.ledger.PromiseVerdict;
import org.socialvalue.monitoring.page.Paper;
import org.socialvalue.monitoring.page.Words;
import org.socialvalue.monitoring.report.Content.PartnerLine;
import org.socialvalue.monitoring.report.Content.PromiseLine;

class PartnersToldTest {

  private static final LocalDate FROM = LocalDate.of(2025, 4, 1);
  private static final LocalDate TO = LocalDate.of(2026, 3, 31);

  @Test
  void every_row_of_a_file_names_who_leads_and_who_delivers_with_it() {
    assertThat(ContentCsv.of(content(bluebird(), harbour())).toString())
        .contains("standing,provider,partners\r\n")
        .endsWith(
            ",Orchard,\"Bluebird (subcontractor, micro, private) | Harbour (consortium member)\"\r\n");
    assertThat(ContentCsv.of(content()).toString()).endsWith(",Orchard,\r\n");
  }

  @Test
  void a_page_has_a_table_of_them_where_there_are_any() {
    assertThat(tables(content(bluebird(), harbour())))
        .contains(
            List.of(
                Paper.row("Bluebird", "Subcontractor", "Micro", "Private"),
                Paper.row("Harbour", "Consortium member", "Not said", "Not said")));
    assertThat(tables(content())).hasSize(1);
  }

  private static List<List<List<Words>>> tables(Content content) {
    return ContentSheet.sections(content).getFirst().blocks().stream()
        .filter(Paper.Table.class::isInstance)
        .map(block -> ((Paper.Table) block).rows())
        .toList();
  }

  private static PartnerLine bluebird() {
    return new PartnerLine(
        "Bluebird", Partner.Role.SUBCONTRACTOR, Supplier.Size.MICRO, Supplier.Sector.PRIVATE);
  }

  private static PartnerLine harbour() {
    return new PartnerLine("Harbour", Partner.Role.CONSORTIUM_MEMBER, null, null);
  }

  private static Content content(PartnerLine... partners) {
    return new Content(
        DocumentKind.CONTRACT_REPORT,
        new UUID(0, 1),
        FROM,
        TO,
        TO,
        new Authority("wealdshire", "Wealdshire"),
        new Supplier("orchard", "Orchard", Supplier.Size.SMALL, Supplier.Sector.PRIVATE),
        List.of(partners),
        LocalizedText.english("Day care"),
        "day-care",
        LocalizedText.english("North"),
        FROM,
        TO,
        BigDecimal.TEN,
        BigDecimal.ONE,
        null,
        List.of(promise()),
        List.of());
  }

  private static PromiseLine promise() {
    return new PromiseLine(
        new UUID(0, 2),
        new UUID(0, 3),
        LocalizedText.english("People meet"),
        Promise.Provenance.OFFERED,
        true,
        OutcomeCategory.WIDER_COMMUNITIES,
        null,
        null,
        null,
        null,
        null,
        Treatment.STORY,
        PromiseVerdict.STILL_OPEN,
        "nothing is due",
        0,
        List.of());
  }
}
