package org.socialvalue.tender.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses a delivery may go to: those of the public internet, by the registries of special
 * purpose addresses (RFC 6890 and its successors), and what the operator allows besides. An IPv4
 * address in the clothes of IPv6 is that IPv4 address, or refused.
 */
final class PublicAddresses {

  /** What is not public of IPv4. */
  private static final List<Network> SPECIAL_OF_4 =
      networks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4");

  /**
   * All that is given out of IPv6; loopback, unique-local, link-local and multicast lie outside.
   */
  private static final Network GLOBAL_OF_6 = Network.of("2000::/3");

  /** What is not public of that: protocols, tunnels that hold an IPv4 address, documentation. */
  private static final List<Network> SPECIAL_OF_6 =
      networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

  private final List<Network> allowed;

  /**
   * @param allowed ranges that are allowed although they are not public
   */
  PublicAddresses(List<Network> allowed) {
    this.allowed = List.copyOf(allowed);
  }

  boolean allow(InetAddress address) {
    return isIn(allowed, address) || isPublic(address);
  }

  private static boolean isPublic(InetAddress address) {
    return address instanceof Inet4Address
        ? !isIn(SPECIAL_OF_4, address)
        : GLOBAL_OF_6.holds(address) && !isIn(SPECIAL_OF_6, address);
  }

  private static boolean isIn(List<Network> networks, InetAddress address) {
    return networks.stream().anyMatch(network -> network.holds(address));
  }

  private static List<Network> networks(String... written) {
    return List.of(written).stream().map(Network::of).toList();
  }
}
