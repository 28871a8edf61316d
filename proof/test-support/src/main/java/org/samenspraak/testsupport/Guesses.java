package org.samenspraak.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody can try who sees hashes and not the texts they are of: every likely wording, in
 * every likely form, with every word in sight for a salt.
 */
public final class Guesses {
  private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
  private static final List<Pattern> WORDS =
      List.of(Pattern.compile("[^\\s\"\\\\,{}\\[\\]=]+"), Pattern.compile("[\\w-]+"));
  private static final Pattern HEX = Pattern.compile("([0-9a-f]{2}){8,32}+");
  private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)+");
  private static final int SALT_BYTES = 16;
  private static final int MOST_PARTS = 10;

  private Guesses() {}

  /** All SHA-256 hashes in what is seen. */
  public static Set<String> hashes(Collection<String> seen) {
    Set<String> hashes = new LinkedHashSet<>();
    seen.forEach(text -> HASH.matcher(text).results().map(MatchResult::group).forEach(hashes::add));
    return hashes;
  }

  /** Those of the hashes that are of one of the wordings, by what is seen. */
  public static Set<String> found(
      Set<String> hashes, Collection<String> seen, Collection<String> wordings) {
    MessageDigest digest = sha256();
    List<byte[]> salts = salts(seen, digest);
    Set<ByteBuffer> wanted = new HashSet<>();
    hashes.forEach(hash -> wanted.add(ByteBuffer.wrap(HexFormat.of().parseHex(hash))));
    Set<String> found = new LinkedHashSet<>();
    for (String form : forms(wordings)) {
      byte[] text = form.getBytes(UTF_8);
      for (byte[] salt : salts) {
        Stream.of(digest(digest, salt, text), digest(digest, text, salt))
            .filter(hash -> wanted.contains(ByteBuffer.wrap(hash)))
            .forEach(hash -> found.add(HexFormat.of().formatHex(hash)));
      }
    }
    return found;
  }

  private static Set<String> forms(Collection<String> wordings) {
    Set<String> forms = new LinkedHashSet<>();
    wordings.forEach(wording -> forms.addAll(forms(wording)));
    return forms;
  }

  /** Nothing, every word in sight, the bits that it stands for, and bits drawn from those. */
  private static List<byte[]> salts(Collection<String> seen, MessageDigest digest) {
    Set<String> words = new LinkedHashSet<>(Set.of(""));
    WORDS.forEach(pattern ->
        seen.forEach(
            text -> pattern.matcher(text).results().map(MatchResult::group).forEach(words::add)));
    List<String> slugs = words.stream().filter(word -> SLUG.matcher(word).matches()).toList();
    List<byte[]> salts = new ArrayList<>(words.stream().map(word -> word.getBytes(UTF_8)).toList());
    for (String word : words) {
      if (HEX.matcher(word).matches()) {
        byte[] bits = HexFormat.of().parseHex(word);
        salts.add(bits);
        slugs.stream()
            .filter(_ -> bits.length == SALT_BYTES)
            .map(slug -> digest(digest, bits, slug.getBytes(UTF_8)))
            .forEach(derived -> salts.add(Arrays.copyOf(derived, SALT_BYTES)));
      }
    }
    return salts;
  }

  /** As it is, near to it, in JSON, and as the canonical text of an answer of one to ten parts. */
  private static Set<String> forms(String wording) {
    Set<String> forms =
        new LinkedHashSet<>(
            List.of(
                wording,
                wording.toLowerCase(Locale.ROOT),
                wording.toUpperCase(Locale.ROOT),
                wording.replace(".", ""),
                wording + "\n",
                "\"" + wording + "\"",
                "{\"text\":\"" + wording + "\"}",
                numbered(0, wording)));
    StringBuilder parts = new StringBuilder();
    for (int number = 1; number <= MOST_PARTS; number++) {
      parts.append(numbered(number, wording));
      forms.add(numbered(number, wording));
      forms.add(numbered(0, "") + numbered(number, wording));
      forms.add(parts.toString());
      forms.add(numbered(0, "") + parts);
    }
    return forms;
  }

  private static String numbered(int number, String text) {
    return number + ":" + text.length() + ":" + text + "\n";
  }

  private static byte[] digest(MessageDigest digest, byte[] first, byte[] second) {
    digest.update(first);
    return digest.digest(second);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
