package org.samenspraak.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Names people in a way that only who has the key can lead back to them: by HMAC-SHA-256 of issuer
 * and subject. The same key in all services makes the same names.
 */
public final class Pseudonyms {
  private static final Logger LOG = LoggerFactory.getLogger(Pseudonyms.class);
  private static final String HMAC = "HmacSHA256";
  private static final int BYTES = 16;

  private final SecretKeySpec key;

  /**
   * @param key secret text, at least 16 characters; empty for one that lasts until the next start
   * @throws IllegalArgumentException when it is shorter
   */
  public Pseudonyms(String key) {
    if (key.isBlank()) {
      LOG.warn("samenspraak.audit.key is not set: people are named anew after each start");
    } else if (key.length() < BYTES) {
      throw new IllegalArgumentException("samenspraak.audit.key has less than 16 characters");
    }
    this.key = new SecretKeySpec(key.isBlank() ? random() : key.getBytes(UTF_8), HMAC);
  }

  /** The name of a client, which is issuer and subject. */
  public String of(String client) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      byte[] all = mac.doFinal(client.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }

  private static byte[] random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }
}
