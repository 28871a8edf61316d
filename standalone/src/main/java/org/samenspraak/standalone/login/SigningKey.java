package org.samenspraak.standalone.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Path;
import java.text.ParseException;

/** What tokens are signed with: the same after a restart, so that they go on being believed. */
final class SigningKey {

  private static final int BITS = 2048;

  private SigningKey() {}

  /** The key that is kept in the folder; made there the first time. */
  static RSAKey in(Path folder) {
    String kept = PrivateFile.readOrWrite(folder, "signing-key.json", SigningKey::made);
    try {
      return RSAKey.parse(kept);
    } catch (ParseException e) {
      throw new IllegalStateException("no signing key in " + folder, e);
    }
  }

  private static String made() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate()
          .toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
