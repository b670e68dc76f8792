package org.socialvalue.benchmarks.faults;

import java.nio.file.Path;
import org.socialvalue.benchmarks.report.Report;
import org.socialvalue.local.Stack;

/** Breaks something in a stack that is at work, mends it, and reports what became of everything. */
@FunctionalInterface
interface Fault {
  void strike(Stack stack, Path home, Settings settings, Report report) throws Exception;
}
