package org.socialvalue.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.socialvalue.local.infra.FreePort;

/** Which port each part of the stack listens on. */
public final class Ports {

  private final Map<Port, Integer> numbers;

  private Ports(Map<Port, Integer> numbers) {
    this.numbers = new EnumMap<>(numbers);
  }

  /**
   * The usual ones, changed by environment variables such as {@code TENDER_PORT}.
   *
   * @throws StackFailure when a variable isn't a port, or two parts are given the same one
   */
  public static Ports from(Map<String, String> environment) {
    Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      int number = number(port, environment.get(port.variable()));
      numbers.forEach(
          (other, taken) -> {
            if (taken == number) {
              throw new StackFailure(
                  "%s and %s are both %d.".formatted(other.variable(), port.variable(), number));
            }
          });
      numbers.put(port, number);
    }
    return new Ports(numbers);
  }

  /** Any that are free, for stacks beside others. */
  public static Ports free() {
    Map<Port, Integer> numbers = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      int number = FreePort.any();
      while (numbers.containsValue(number)) {
        number = FreePort.any();
      }
      numbers.put(port, number);
    }
    return new Ports(numbers);
  }

  public int of(Port port) {
    return numbers.getOrDefault(port, port.usual());
  }

  /**
   * A sentence for each port that something else already listens on, with how to choose another.
   */
  public List<String> taken() {
    return Arrays.stream(Port.values())
        .filter(port -> isTaken(of(port)))
        .map(
            port ->
                "Port %d, for %s, is taken by another program. Stop that, or choose another: %s=%d ./run"
                    .formatted(of(port), port.user(), port.variable(), of(port) + 10_000))
        .collect(Collectors.toList());
  }

  private static int number(Port port, @Nullable String given) {
    if (given == null || given.isBlank()) {
      return port.usual();
    }
    try {
      int number = Integer.parseInt(given.strip());
      if (number > 0 && number < 65_536) {
        return number;
      }
    } catch (NumberFormatException e) {
      // falls through to the same sentence as a number out of range
    }
    throw new StackFailure("%s=%s is not a port (1 to 65535).".formatted(port.variable(), given));
  }

  /** On the loopback interface as well as on all: a program may listen on either. */
  private static boolean isTaken(int port) {
    return !binds(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
        || !binds(new InetSocketAddress(port));
  }

  private static boolean binds(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
