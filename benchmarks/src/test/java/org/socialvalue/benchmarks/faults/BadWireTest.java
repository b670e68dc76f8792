package org.socialvalue.benchmarks.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over the wire is somebody who says everything back. */
class BadWireTest {

  private ServerSocket echo;

  @BeforeEach
  void listen() throws IOException {
    echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::echo);
  }

  @AfterEach
  void hangUp() throws IOException {
    echo.close();
  }

  private void echo() {
    while (!echo.isClosed()) {
      try (var caller = echo.accept()) {
        caller.getInputStream().transferTo(caller.getOutputStream());
      } catch (IOException e) {
        // The wire was cut, or the test is over.
      }
    }
  }

  private static String said(Socket socket, String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(UTF_8));
    return new String(socket.getInputStream().readNBytes(words.length()), UTF_8);
  }

  @Test
  void until_it_goes_bad_it_is_a_good_wire() throws IOException {
    try (var wire = BadWire.to(echo.getLocalPort(), 1, 1, new Random(1));
        var socket = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
      for (int i = 0; i < 50; i++) {
        assertThat(said(socket, "word " + i)).isEqualTo("word " + i);
      }
      assertThat(wire.resets()).isZero();
    }
  }

  @Test
  void from_then_on_connections_break_and_others_can_be_made() throws IOException {
    try (var wire = BadWire.to(echo.getLocalPort(), 1, 10, new Random(1))) {
      wire.goBad();
      int whole = 0;
      int broken = 0;
      for (int i = 0; i < 100; i++) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
          if (said(socket, "word").equals("word")) {
            whole++;
          } else {
            broken++;
          }
        } catch (IOException e) {
          broken++;
        }
      }
      assertThat(whole).isPositive();
      assertThat(broken).isPositive();
      assertThat(wire.resets()).isGreaterThanOrEqualTo(broken);
    }
  }
}
