package org.socialvalue.monitoring.entry;

import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.Measure;
import org.socialvalue.events.OutcomeCategory;
import org.socialvalue.events.Promise;
import org.socialvalue.events.Supplier;
import org.socialvalue.kit.problem.Fault;
import org.socialvalue.kit.problem.Refused;
import org.socialvalue.monitoring.entry.EnterContract.Deliverer;
import org.socialvalue.monitoring.entry.EnterContract.LotEntry;
import org.socialvalue.monitoring.entry.EnterContract.Terms;
import org.socialvalue.monitoring.entry.EnterContract.Words;
import org.socialvalue.monitoring.entry.PromiseEntry.MeasureEntry;
import org.socialvalue.monitoring.entry.PromiseEntry.TargetEntry;
import org.socialvalue.monitoring.table.RawRow;

/**
 * A file of contracts, one row for each promise; rows of one contract have its reference, and say
 * the same of it. A bad row is told with its line and left out, and the others are read.
 */
final class ContractSheet {

  private static final int MOST_PROMISES = 200;
  private static final int MOST_LOTS = 100;

  /** One contract of the file. */
  record Entry(String reference, int line, EnterContract contract) {}

  private record Read(int line, EnterContract head, PromiseEntry promise) {}

  private final Sheet sheet;
  private final Written written;
  private final RowLimits limits;
  private final List<RowFault> faults = new ArrayList<>();
  private final Map<String, List<Read>> contracts = new LinkedHashMap<>();

  private ContractSheet(Sheet sheet, Written written, RowLimits limits) {
    this.sheet = sheet;
    this.written = written;
    this.limits = limits;
  }

  /**
   * @throws Refused 400 for a file without a head that names a reference and a promise
   */
  static ContractSheet read(byte[] file, Written written, Validator validator) {
    var read = new ContractSheet(Sheet.read(file), written, new RowLimits(validator));
    read.sheet.rows().forEach(read::row);
    return read;
  }

  int rows() {
    return sheet.rows().size();
  }

  List<RowFault> faults() {
    return List.copyOf(faults);
  }

  List<Entry> contracts() {
    return contracts.entrySet().stream()
        .map(of -> new Entry(of.getKey(), of.getValue().getFirst().line(), whole(of.getValue())))
        .toList();
  }

  private void row(RawRow row) {
    if (row.torn()) {
      faults.add(new RowFault((int) row.line(), "", RawRow.TORN));
      return;
    }
    var cells = new Cells(sheet.layout(), row, written);
    var reference = cells.needed("reference", 100);
    var head = head(cells, reference);
    var promise = promise(cells);
    var earlier = contracts.getOrDefault(reference, List.of());
    if (cells.faults().isEmpty() && head != null) {
      limits.check(head, promise, cells);
    }
    if (cells.faults().isEmpty() && head != null) {
      if (earlier.isEmpty()) {
        EntryFaults.of(head).forEach(fault -> cells.fault(column(fault), fault.detail()));
      }
      EntryFaults.of(List.of(promise), head.terms().period())
          .forEach(fault -> cells.fault("promise", fault.detail()));
    }
    if (cells.faults().isEmpty() && head != null && !earlier.isEmpty()) {
      fits(cells, earlier, head, promise);
    }
    if (cells.faults().isEmpty() && head != null) {
      contracts
          .computeIfAbsent(reference, any -> new ArrayList<>())
          .add(new Read((int) row.line(), head, promise));
    }
    faults.addAll(cells.faults());
  }

  private static String column(Fault fault) {
    return fault.pointer().startsWith("/partners/")
        ? "partners"
        : fault.pointer().substring(fault.pointer().lastIndexOf('/') + 1);
  }

  private static void fits(
      Cells cells, List<Read> earlier, EnterContract head, PromiseEntry promise) {
    var first = earlier.getFirst();
    if (!sameButLots(first.head(), head)) {
      cells.fault("reference", "says other than line " + first.line() + " of the same contract");
    } else {
      sameLots(cells, earlier, head);
    }
    if (earlier.size() >= MOST_PROMISES) {
      cells.fault("reference", "a contract has at most " + MOST_PROMISES + " promises");
    }
    earlier.stream()
        .filter(other -> promise.lineage() != null)
        .filter(other -> Objects.equals(other.promise().lineage(), promise.lineage()))
        .findFirst()
        .ifPresent(other -> cells.fault("lineage", "is that of line " + other.line()));
    earlier.stream()
        .filter(other -> other.promise().sameness().equals(promise.sameness()))
        .findFirst()
        .ifPresent(other -> cells.fault("promise", "repeats line " + other.line()));
  }

  private static void sameLots(Cells cells, List<Read> earlier, EnterContract head) {
    var lot = head.lots().getFirst();
    var known = new HashMap<String, LotEntry>();
    earlier.forEach(row -> row.head().lots().forEach(one -> known.putIfAbsent(one.id(), one)));
    var before = known.get(lot.id());
    if (before == null && known.size() >= MOST_LOTS) {
      cells.fault("lot", "a contract has at most " + MOST_LOTS + " lots");
    } else if (before != null && !same(before, lot)) {
      cells.fault("lot", "says other than an earlier line of the same lot");
    }
  }

  private static boolean same(LotEntry one, LotEntry other) {
    return one.title().equals(other.title())
        && one.areas().equals(other.areas())
        && one.value().compareTo(other.value()) == 0;
  }

  private static boolean sameButLots(EnterContract one, EnterContract other) {
    return one.title().equals(other.title())
        && one.serviceArea().equals(other.serviceArea())
        && one.supplier().equals(other.supplier())
        && one.others().equals(other.others())
        && one.value().compareTo(other.value()) == 0
        && Objects.equals(one.grant(), other.grant())
        && one.terms().equals(other.terms());
  }

  private static EnterContract whole(List<Read> rows) {
    var head = rows.getFirst().head();
    var lots = new LinkedHashMap<String, LotEntry>();
    rows.forEach(row -> row.head().lots().forEach(lot -> lots.putIfAbsent(lot.id(), lot)));
    return new EnterContract(
        head.reference(),
        head.authorityName(),
        head.title(),
        head.serviceArea(),
        head.projectId(),
        head.supplier(),
        head.partners(),
        List.copyOf(lots.values()),
        head.value(),
        head.grant(),
        head.terms(),
        rows.stream().map(Read::promise).toList());
  }

  private @Nullable EnterContract head(Cells cells, String reference) {
    var title = cells.needed("title", 2000);
    var service = cells.needed("service area", 60);
    var supplierId = cells.needed("supplier id", 100);
    var supplierName = cells.needed("supplier name", 200);
    var size = needed(cells, "supplier size", Supplier.Size.class);
    var sector = needed(cells, "supplier sector", Supplier.Sector.class);
    var partners =
        PartnersCell.read(cells.text("partners", 5000), fault -> cells.fault("partners", fault));
    var value = money(cells, "value");
    var grant = cells.yesOrNo("grant");
    var starts = day(cells, "starts on");
    var ends = day(cells, "ends on");
    var firstReview = cells.date("first review on");
    var months = cells.whole("review every months", 1, 60);
    var statement = cells.yesOrNo("annual statement");
    var authority = cells.text("authority name", 200);
    var project = cells.id("project id");
    var lots = lots(cells, title, value);
    if (size == null || sector == null || value == null || starts == null || ends == null) {
      return null;
    }
    return new EnterContract(
        reference,
        authority,
        words(title),
        service,
        project,
        new Deliverer(supplierId, supplierName, size, sector),
        partners,
        lots,
        value,
        grant,
        new Terms(starts, ends, firstReview, months == null ? 12 : months, statement, null),
        List.of());
  }

  private static List<LotEntry> lots(Cells cells, String title, @Nullable BigDecimal value) {
    var id = Objects.requireNonNullElse(cells.text("lot", 60), "LOT-1");
    var lotTitle = Objects.requireNonNullElse(cells.text("lot title", 2000), title);
    var areas = list(cells.needed("areas", 5000));
    var lotValue = money(cells, "lot value", value);
    return List.of(
        new LotEntry(id, words(lotTitle), areas, lotValue == null ? BigDecimal.ZERO : lotValue));
  }

  private static PromiseEntry promise(Cells cells) {
    var kind = cells.oneOf("measure kind", Measure.Kind.class, Measure.Kind.OUTCOME);
    var amount = cells.number("target");
    var perAmount = money(cells, "per amount spent", null);
    var lasting = cells.whole("lasting months", 1, 600);
    var dueBy = cells.date("due by");
    if (amount == null && (perAmount != null || lasting != null || dueBy != null)) {
      cells.fault("target", "is needed with per amount spent, lasting months and due by");
    }
    var category = needed(cells, "category", OutcomeCategory.class);
    var areas = cells.text("promise areas", 5000);
    return new PromiseEntry(
        cells.id("lineage"),
        Objects.requireNonNull(
            cells.oneOf("provenance", Promise.Provenance.class, Promise.Provenance.REQUIRED)),
        words(cells.needed("promise", 2000)),
        category == null ? OutcomeCategory.WIDER_COMMUNITIES : category,
        cells.text("priority", 60),
        cells.text("strategic outcome", 60),
        cells.text("for whom", 2000),
        areas == null ? null : list(areas),
        new MeasureEntry(
            Objects.requireNonNull(kind),
            cells.needed("measure", 500),
            cells.needed("unit", 100),
            cells.oneOf("direction", Measure.Direction.class, Measure.Direction.HIGHER_IS_BETTER),
            cells.number("baseline"),
            amount == null ? null : new TargetEntry(amount, perAmount, lasting, null, dueBy)),
        cells.text("question", 60),
        cells.number("points scored"),
        cells.number("points possible"),
        cells.yesOrNo("counted"),
        cells.text("evidenced by", 5000),
        cells.text("managed by", 5000));
  }

  private static Words words(String english) {
    return new Words(english, null, null);
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split("[|;+]"))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private static <E extends Enum<E>> @Nullable E needed(Cells cells, String column, Class<E> type) {
    return cells.needed(column, name -> cells.oneOf(name, type, null));
  }

  private static @Nullable LocalDate day(Cells cells, String column) {
    return cells.needed(column, cells::date);
  }

  private static @Nullable BigDecimal money(Cells cells, String column) {
    return cells.needed(column, name -> money(cells, name, null));
  }

  private static @Nullable BigDecimal money(
      Cells cells, String column, @Nullable BigDecimal otherwise) {
    var amount = cells.number(column);
    if (amount == null) {
      return otherwise;
    }
    if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
      cells.fault(column, "must be pounds, not negative, with at most two places");
    }
    return amount;
  }
}
