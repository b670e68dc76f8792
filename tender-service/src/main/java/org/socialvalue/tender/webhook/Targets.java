package org.socialvalue.tender.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where deliveries may go. Asked when a webhook is written, and again right before each attempt:
 * the connection is then made to the very address that was looked at, so that a name which means
 * another address a moment later (DNS rebinding) gains nothing.
 */
final class Targets {

  /** Characters of a URL. */
  static final int LONGEST = 2_000;

  private final HostResolver resolver;
  private final PublicAddresses addresses;
  private final boolean plainHttp;
  private final Set<Integer> ports;

  /**
   * @param plainHttp whether a URL may begin with http
   * @param ports that a URL may name; empty for any
   */
  Targets(HostResolver resolver, PublicAddresses addresses, boolean plainHttp, Set<Integer> ports) {
    this.resolver = resolver;
    this.addresses = addresses;
    this.plainHttp = plainHttp;
    this.ports = Set.copyOf(ports);
  }

  /**
   * A URL with the address that a connection is to be made to.
   *
   * @param address the one that was looked at
   */
  record Pinned(URI url, InetAddress address, int port) {

    boolean secure() {
      return isSecure(url);
    }

    String pathAndQuery() {
      var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
      return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
  }

  /** Nothing may be sent there. */
  static final class NotAllowed extends Exception {
    private static final long serialVersionUID = 1;

    NotAllowed(String why) {
      super(why);
    }
  }

  /** What is wrong with a URL, its host's addresses among it; an empty list for nothing. */
  List<String> faults(String written) {
    URI url;
    try {
      url = new URI(written);
    } catch (URISyntaxException e) {
      return List.of("must be a URL such as https://example.org/events");
    }
    var faults = faultsOfForm(written, url);
    if (faults.isEmpty()) {
      try {
        lookedAt(url);
      } catch (NotAllowed e) {
        return List.of(String.valueOf(e.getMessage()));
      }
    }
    return faults;
  }

  /**
   * @throws NotAllowed where it may not be sent to, as it is now
   */
  Pinned pin(String written) throws NotAllowed {
    var url = URI.create(written);
    var faults = faultsOfForm(written, url);
    if (!faults.isEmpty()) {
      throw new NotAllowed(faults.getFirst());
    }
    return new Pinned(url, lookedAt(url), portOf(url));
  }

  private List<String> faultsOfForm(String written, URI url) {
    var faults = new ArrayList<String>();
    if (written.length() > LONGEST) {
      faults.add("must have at most " + LONGEST + " characters");
    }
    if (!isSecure(url) && !(plainHttp && "http".equalsIgnoreCase(url.getScheme()))) {
      faults.add("must begin with https://");
    }
    if (url.getRawUserInfo() != null) {
      faults.add("must not hold a user or a password");
    }
    if (url.getRawFragment() != null) {
      faults.add("must not hold a fragment");
    }
    if (url.getHost() == null || url.getHost().isEmpty()) {
      faults.add("must name a host; one with other than ASCII letters in its xn-- form");
    } else if (!ports.isEmpty() && !ports.contains(portOf(url))) {
      faults.add("must name one of the ports " + ports.stream().sorted().toList());
    }
    return faults;
  }

  /** One address that is not public is one too many: another look might have found only that. */
  private InetAddress lookedAt(URI url) throws NotAllowed {
    var host = hostOf(url);
    try {
      var found = resolver.addressesOf(host);
      if (!found.stream().allMatch(addresses::allow)) {
        throw new NotAllowed("leads to an address that is not public");
      }
      return found.getFirst();
    } catch (UnknownHostException e) {
      throw new NotAllowed("names a host that has no address");
    }
  }

  private static String hostOf(URI url) {
    var host = String.valueOf(url.getHost());
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private static int portOf(URI url) {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return isSecure(url) ? 443 : 80;
  }

  private static boolean isSecure(URI url) {
    @Nullable String scheme = url.getScheme();
    return "https".equalsIgnoreCase(scheme);
  }
}
