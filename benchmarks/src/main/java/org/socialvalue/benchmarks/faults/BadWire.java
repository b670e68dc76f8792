package org.socialvalue.benchmarks.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A wire to a port of this machine. It is a good one until it goes bad: from then on whatever goes
 * over it comes late, and now and then a connection is reset in the middle of what it carries.
 */
final class BadWire implements AutoCloseable {

  private static final int PIECE = 16 * 1024;

  private final ServerSocket entrance;
  private final int to;
  private final long lateMillis;
  private final int oneIn;
  private final Random chance;
  private final AtomicLong resets = new AtomicLong();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean bad;

  private BadWire(ServerSocket entrance, int to, long lateMillis, int oneIn, Random chance) {
    this.entrance = entrance;
    this.to = to;
    this.lateMillis = lateMillis;
    this.oneIn = oneIn;
    this.chance = chance;
  }

  /**
   * @param lateMillis by how much each piece comes late
   * @param oneIn of so many pieces one resets its connection, half of them once it is through
   */
  static BadWire to(int port, long lateMillis, int oneIn, Random chance) throws IOException {
    var entrance = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    var wire = new BadWire(entrance, port, lateMillis, oneIn, chance);
    Thread.ofVirtual().start(wire::accept);
    return wire;
  }

  void goBad() {
    bad = true;
  }

  int port() {
    return entrance.getLocalPort();
  }

  long resets() {
    return resets.get();
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        var here = entrance.accept();
        open.add(here);
        Thread.ofVirtual().start(() -> carry(here));
      } catch (IOException e) {
        // Closed: nobody comes any more.
      }
    }
  }

  private void carry(Socket here) {
    try {
      var there = new Socket(InetAddress.getLoopbackAddress(), to);
      there.setTcpNoDelay(true);
      here.setTcpNoDelay(true);
      open.add(there);
      Thread.ofVirtual().start(() -> pump(here, there));
      pump(there, here);
    } catch (IOException e) {
      cut(here);
    }
  }

  private void pump(Socket from, Socket into) {
    var piece = new byte[PIECE];
    try {
      for (int read = from.getInputStream().read(piece);
          read >= 0;
          read = from.getInputStream().read(piece)) {
        TimeUnit.MILLISECONDS.sleep(bad ? lateMillis : 0);
        boolean breaks = bad && breaks();
        if (breaks && isHeads()) {
          break;
        }
        into.getOutputStream().write(piece, 0, read);
        if (breaks) {
          break;
        }
      }
    } catch (IOException e) {
      // Either end is gone: so is the other.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    cut(from);
    cut(into);
  }

  private synchronized boolean breaks() {
    boolean breaks = chance.nextInt(oneIn) == 0;
    if (breaks) {
      resets.incrementAndGet();
    }
    return breaks;
  }

  private synchronized boolean isHeads() {
    return chance.nextBoolean();
  }

  /** Without a farewell: the other end gets a reset. */
  private void cut(Socket socket) {
    open.remove(socket);
    try {
      socket.setSoLinger(true, 0);
    } catch (IOException e) {
      // It is closed already.
    }
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    entrance.close();
    open.forEach(this::cut);
  }
}
