package org.samenspraak.backbone.inbound;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Where the words are looked for that somebody types into a list's search: each must occur in one
 * of the fields, in any case, with or without accents.
 *
 * @param texts fields, as {@code state.text.title}; a word of digits is a number of its own there
 * @param numbers fields that are a number, for a word of digits
 */
public record SoughtWords(List<String> texts, List<String> numbers) {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

  /** A condition per word; all must hold. */
  public List<Criteria> all(String words) {
    return Stream.of(words.strip().split("\\s+")).map(this::word).toList();
  }

  private Criteria word(String word) {
    boolean digits = DIGITS.matcher(word).matches();
    Pattern pattern = digits ? WordPattern.number(word) : WordPattern.anywhere(word);
    List<Criteria> any = new ArrayList<>(texts.stream().map(t -> where(t).regex(pattern)).toList());
    if (digits) {
      numbers.forEach(number -> any.add(where(number).is(Integer.valueOf(word))));
    }
    return new Criteria().orOperator(any);
  }
}
