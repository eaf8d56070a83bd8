package org.counterclaim.intake.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Says which network addresses are public. Everything the IANA special-purpose registries set apart
 * is not: this host, private networks, carrier-grade NAT, link-local, unique-local, multicast,
 * documentation, benchmarking; IPv6 forms that carry an IPv4 address are judged by that address.
 */
public final class AddressGuard {

  private AddressGuard() {}

  /** {@return whether the address is one of the public internet} */
  public static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == 4 ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & 0xFF;
    int b = bytes[1] & 0xFF;
    int c = bytes[2] & 0xFF;
    boolean here = a == 0 || a == 127 || (a == 169 && b == 254);
    boolean inside =
        a == 10
            || (a == 172 && b >= 16 && b < 32)
            || (a == 192 && b == 168)
            || (a == 100 && b >= 64 && b < 128);
    boolean special =
        (a == 192 && b == 0 && (c == 0 || c == 2))
            || (a == 192 && b == 88 && c == 99)
            || (a == 198 && (b == 18 || b == 19))
            || (a == 198 && b == 51 && c == 100)
            || (a == 203 && b == 0 && c == 113);
    return !here && !inside && !special && a < 224;
  }

  /** Global unicast is 2000::/3; of it, tunnels are judged by what they carry. */
  private static boolean isPublic6(byte[] bytes) {
    if (startsWith(bytes, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
    }
    if (startsWith(bytes, 0x20, 0x02)) {
      return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
    }
    boolean teredoOrOrchid = startsWith(bytes, 0x20, 0x01) && (bytes[2] & 0xFE) == 0;
    boolean documentation =
        startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8) || startsWith(bytes, 0x3f, 0xff);
    return (bytes[0] & 0xE0) == 0x20 && !teredoOrOrchid && !documentation;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Checks all addresses a host resolves to.
   *
   * @throws FetchException if it resolves to none or to one that is not public
   */
  static void check(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!isPublic(address)) {
          throw new FetchException(
              "expected a public address, found that "
                  + host
                  + " is "
                  + address.getHostAddress()
                  + ", which is private or special; save the page and give the file");
        }
      }
    } catch (UnknownHostException e) {
      throw new FetchException(
          "expected a host that can be found, found no address for "
              + host
              + "; check the spelling and the network",
          e);
    }
  }
}
