package org.socialvalue.tender.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses, such as {@code 10.0.0.0/8}. */
record Network(InetAddress first, int bits) {

  /**
   * @throws IllegalArgumentException for anything but a literal address, a stroke, and a number of
   *     bits
   */
  static Network of(String written) {
    int stroke = written.indexOf('/');
    var address = stroke < 0 ? written : written.substring(0, stroke);
    if (!address.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
      throw new IllegalArgumentException(written + " is no range of addresses");
    }
    try {
      var first = InetAddress.getByName(address);
      int all = first.getAddress().length * Byte.SIZE;
      int bits = stroke < 0 ? all : Integer.parseInt(written.substring(stroke + 1));
      if (bits < 0 || bits > all) {
        throw new IllegalArgumentException(written + " has no such number of bits");
      }
      return new Network(first, bits);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(written + " is no range of addresses", e);
    }
  }

  boolean holds(InetAddress address) {
    var own = first.getAddress();
    var other = address.getAddress();
    if (own.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if ((own[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }
}
