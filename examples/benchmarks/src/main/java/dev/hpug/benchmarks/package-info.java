/** What hpug's main jobs cost, each beside the least that such a job can cost. Figures stand in the README beside. */
@NullMarked
package dev.hpug.benchmarks;

import org.jspecify.annotations.NullMarked;
