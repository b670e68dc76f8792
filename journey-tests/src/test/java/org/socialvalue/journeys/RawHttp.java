package org.socialvalue.journeys;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.socialvalue.local.Service;

/** A request as no client would send it, and what comes back as it is. */
final class RawHttp {

  private static final int PATIENCE = 10_000;

  private RawHttp() {}

  /**
   * The head of the answer, the status among it.
   *
   * @param line method and address
   * @param headers each with its end of line
   */
  static String head(Service service, String line, String headers, String body) throws IOException {
    var to = Running.stack().addresses().of(service);
    try (var socket = new Socket(to.getHost(), to.getPort())) {
      socket.setSoTimeout(PATIENCE);
      var request =
          line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return head(socket);
    }
  }

  private static String head(Socket socket) throws IOException {
    var head = new StringBuilder();
    try {
      for (int next = socket.getInputStream().read();
          next >= 0 && head.indexOf("\r\n\r\n") < 0;
          next = socket.getInputStream().read()) {
        head.append((char) next);
      }
    } catch (SocketTimeoutException e) {
      head.append("no end within ").append(PATIENCE).append(" ms");
    }
    return head.toString();
  }
}
