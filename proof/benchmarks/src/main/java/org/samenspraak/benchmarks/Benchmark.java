package org.samenspraak.benchmarks;

import java.util.List;

/** Measures one part of the product beside the bare parts that it stands on. */
interface Benchmark {

  /** As it is asked for on the command line. */
  String name();

  /** What is compared with what, in one sentence. */
  String about();

  /** Measures. */
  List<MeasuredClaim> run(BenchParts parts, Effort effort);
}
