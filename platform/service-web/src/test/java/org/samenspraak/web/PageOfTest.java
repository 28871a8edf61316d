package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageOfTest {

  @ParameterizedTest(name = "{0} before {1}, {2} on a page")
  @CsvSource({"0, 7, 3", "3, 0, 3", "4, 7, 3", "3, 7, 3", "8, 2, 5", "2, 1, 200", "0, 0, 3"})
  void twoListsAreTurnedOverAsOneWithNothingLostOrRepeated(int first, int others, int size) {
    List<Integer> all = IntStream.range(0, first + others).boxed().toList();
    List<Integer> read = new ArrayList<>();
    for (int page = 0; page <= all.size() / size; page++) {
      PageOf<Integer> one =
          PageOf.of(
              all.subList(0, first),
              new Paging(page, size),
              asked -> PageOf.of(all.subList(first, all.size()), asked));
      assertThat(one.total()).isEqualTo(all.size());
      assertThat(one.items()).hasSizeLessThanOrEqualTo(size);
      read.addAll(one.items());
    }
    assertThat(read).isEqualTo(all);
  }
}
