package org.counterclaim.intake.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses as people write them and servers send them. */
final class Addresses {

  private static final int HIGHEST_PORT = 65_535;

  /** Scheme and whoever asks, then the host. */
  private static final Pattern HOST =
      Pattern.compile("((?:[a-zA-Z]{1,9}:)?//(?:[^/?#@]{0,200}@)?)([^/?#@:]{1,300})");

  private Addresses() {}

  /**
   * {@return the address, its host in ASCII (RFC 5891): "http://bücher.example/"}
   *
   * @throws FetchException if it is none
   */
  static URI parse(String address) {
    try {
      URI parsed = new URI(withAsciiHost(address.strip()));
      if (parsed.getPort() > HIGHEST_PORT) {
        throw new FetchException(
            "expected a port up to "
                + HIGHEST_PORT
                + ", found '"
                + address
                + "'; check the spelling");
      }
      return parsed;
    } catch (URISyntaxException e) {
      throw new FetchException(
          "expected an http or https address, found '"
              + address
              + "': "
              + e.getReason()
              + "; escape what is no part of an address",
          e);
    } catch (IllegalArgumentException e) {
      throw new FetchException(
          "expected an address with a host, found '" + address + "'; check the spelling", e);
    }
  }

  /**
   * {@return where a redirect leads}
   *
   * @param location as the header says; UTF-8 that was taken for Latin-1 is read as UTF-8
   * @throws FetchException if it is no address
   */
  static URI redirected(URI from, String location) {
    try {
      return from.resolve(new URI(withAsciiHost(utf8(location.strip()).replace(" ", "%20"))));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new FetchException(
          "expected a redirect to an address, found '"
              + location
              + "'; open it in a browser and give the final address",
          e);
    }
  }

  private static String utf8(String header) {
    if (header.chars().noneMatch(c -> c > 0x7f) || header.chars().anyMatch(c -> c > 0xff)) {
      return header;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(header.getBytes(ISO_8859_1))).toString();
    } catch (CharacterCodingException e) {
      return header;
    }
  }

  private static String withAsciiHost(String address) {
    Matcher host = HOST.matcher(address);
    return host.lookingAt() && host.group(2).chars().anyMatch(c -> c > 0x7f)
        ? host.group(1)
            + IDN.toASCII(host.group(2), IDN.ALLOW_UNASSIGNED)
            + address.substring(host.end())
        : address;
  }
}
