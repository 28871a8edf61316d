package org.samenspraak.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuessesTest {
  /** Of these bits and {@code Nee.}, and of {@code Nee.} alone. */
  private static final String SALT = "000102030405060708090a0b0c0d0e0f";

  private static final String SALTED =
      "1f745ab98d79754384cb1dc3b5b02a20727f54c8c101253677081edbefa1bb97";
  private static final String PLAIN =
      "107affc6fe3f0a801e6d1b78bca3a27bd90bb127634ad83c18d7832264a83fbb";
  private static final List<String> WORDINGS = List.of("Ja.", "Nee.");

  @Test
  void seeEveryHash() {
    assertThat(Guesses.hashes(List.of("{\"sha256\":\"" + SALTED + "\"}", "x=" + PLAIN, SALT)))
        .containsExactly(SALTED, PLAIN);
  }

  @Test
  void findATextThatIsHashedWithoutSalt() {
    assertThat(Guesses.found(Set.of(PLAIN), List.of(), WORDINGS)).containsExactly(PLAIN);
  }

  @Test
  void findATextWhoseSaltIsInSight() {
    List<String> seen = List.of("{\"a\":1,\"salt\":\"" + SALT + "\"}");

    assertThat(Guesses.found(Set.of(SALTED), seen, WORDINGS)).containsExactly(SALTED);
  }

  @Test
  void findNothingElse() {
    List<String> seen = List.of(SALT.replace('0', 'f'), SALTED, "nee");

    assertThat(Guesses.found(Set.of(SALTED), seen, WORDINGS)).isEmpty();
    assertThat(Guesses.found(Set.of(SALTED), List.of(SALT), List.of("Ja."))).isEmpty();
  }
}
