package org.socialvalue.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The headers of a record, as texts. */
final class Headers {

  private Headers() {}

  static Map<String, String> of(ConsumerRecord<String, byte[]> received) {
    var headers = new TreeMap<String, String>();
    for (var header : received.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    return headers;
  }
}
