package org.samenspraak.standalone.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Secrets of 256 random bits: to hash them slowly, as is done for passwords, would gain nothing.
 */
final class RandomSecrets implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence secret) {
    return secret == null ? null : secret.toString();
  }

  @Override
  public boolean matches(@Nullable CharSequence shown, @Nullable String secret) {
    return shown != null
        && secret != null
        && MessageDigest.isEqual(shown.toString().getBytes(UTF_8), secret.getBytes(UTF_8));
  }
}
