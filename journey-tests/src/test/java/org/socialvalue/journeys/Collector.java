package org.socialvalue.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;

/**
 * Takes traces in as a collector does (OTLP over HTTP), and reads as much of them as is asked here.
 * It ends with the JVM, as the services do that tell it.
 */
final class Collector {

  private final HttpServer server;
  private final List<Span> spans = new CopyOnWriteArrayList<>();
  private final StringBuffer all = new StringBuffer();

  /** What was told of one step. */
  record Span(
      String service,
      String trace,
      String id,
      String parent,
      String name,
      Map<String, String> with) {}

  Collector() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The steps of one trace. */
  List<Span> of(String trace) {
    return spans.stream().filter(span -> span.trace().equals(trace)).toList();
  }

  /** Every byte that came, as text. */
  String all() {
    return all.toString();
  }

  private void take(HttpExchange exchange) throws IOException {
    var body = exchange.getRequestBody().readAllBytes();
    if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
      body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }
    all.append(new String(body, StandardCharsets.ISO_8859_1));
    for (var ofOne : Message.read(body).messages(1)) {
      var service = attributes(ofOne.messages(1).getFirst(), 1).getOrDefault("service.name", "");
      for (var scope : ofOne.messages(2)) {
        for (var span : scope.messages(2)) {
          spans.add(
              new Span(
                  service,
                  span.hex(1),
                  span.hex(2),
                  span.hex(4),
                  span.text(5),
                  attributes(span, 9)));
        }
      }
    }
    exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private static Map<String, String> attributes(Message of, int field) {
    var attributes = new TreeMap<String, String>();
    for (var one : of.messages(field)) {
      var value = one.messages(2).getFirst();
      attributes.put(one.text(1), value.has(1) ? value.text(1) : String.valueOf(value.number(3)));
    }
    return attributes;
  }

  /** A message of protocol buffers: its fields by number. */
  private record Message(Map<Integer, List<byte[]>> fields) {

    static Message read(byte[] bytes) {
      var fields = new TreeMap<Integer, List<byte[]>>();
      var left = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      while (left.hasRemaining()) {
        long tag = varint(left);
        var value =
            switch ((int) (tag & 7)) {
              case 0 -> ByteBuffer.allocate(8).putLong(varint(left)).array();
              case 1 -> next(left, 8);
              case 2 -> next(left, (int) varint(left));
              case 5 -> next(left, 4);
              default -> throw new IllegalStateException("wire type of " + tag);
            };
        fields.computeIfAbsent((int) (tag >> 3), number -> new ArrayList<>()).add(value);
      }
      return new Message(fields);
    }

    private static byte[] next(ByteBuffer left, int many) {
      var bytes = new byte[many];
      left.get(bytes);
      return bytes;
    }

    private static long varint(ByteBuffer left) {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        long one = left.get();
        value |= (one & 0x7f) << shift;
        if (one >= 0) {
          return value;
        }
      }
    }

    boolean has(int field) {
      return fields.containsKey(field);
    }

    List<Message> messages(int field) {
      return fields.getOrDefault(field, List.of()).stream().map(Message::read).toList();
    }

    String text(int field) {
      return new String(first(field), StandardCharsets.UTF_8);
    }

    String hex(int field) {
      return HexFormat.of().formatHex(first(field));
    }

    long number(int field) {
      return has(field) ? ByteBuffer.wrap(first(field)).getLong() : 0;
    }

    private byte[] first(int field) {
      return fields.getOrDefault(field, List.of(new byte[0])).getFirst();
    }
  }
}
