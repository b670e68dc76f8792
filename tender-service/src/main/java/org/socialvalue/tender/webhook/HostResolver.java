package org.socialvalue.tender.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
interface HostResolver {

  /**
   * @throws UnknownHostException where it has none
   */
  List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
