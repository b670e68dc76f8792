package org.socialvalue.tender.register.ocds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.socialvalue.events.ContractAwarded;
import org.socialvalue.events.Events;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.kit.json.Json;
import org.socialvalue.tender.framework.Legislation;

/** Notices of the golden sample of a published tender, with whatever else a test wants in it. */
public final class Notices {

  private Notices() {}

  /** Of a tender of its own. */
  public static TenderNotice of(UUID id) {
    return with(tender -> tender.put("tenderId", id.toString()));
  }

  public static TenderNotice changed(UUID id, Consumer<ObjectNode> change) {
    return with(change.andThen(tender -> tender.put("tenderId", id.toString())));
  }

  static TenderNotice sample() {
    return with(tender -> {});
  }

  static TenderNotice with(Consumer<ObjectNode> change) {
    var tender = sampleOf("tender-published.v1");
    change.accept(tender);
    return new TenderNotice(
        Json.read(tender.toString(), TenderPublished.class),
        "Older people stay safe and well at home",
        null,
        List.of("85312000", "85312100"),
        new Legislation("UKPGA", "2023/54", "lightTouch"),
        true,
        true,
        true,
        true);
  }

  /** The golden sample of an award. */
  static ContractAwarded award(Consumer<ObjectNode> change) {
    return event(ContractAwarded.class, ContractAwarded.TYPE, change);
  }

  /** The golden sample of an event. */
  public static <E extends Record> E event(Class<E> record, String type) {
    return event(record, type, sample -> {});
  }

  public static <E extends Record> E event(
      Class<E> record, String type, Consumer<ObjectNode> change) {
    var event = sampleOf(Events.shortType(type));
    change.accept(event);
    return Json.read(event.toString(), record);
  }

  private static ObjectNode sampleOf(String event) {
    try (var in = Notices.class.getResourceAsStream("/samples/" + event + ".json")) {
      return Json.read(Objects.requireNonNull(in).readAllBytes(), ObjectNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
